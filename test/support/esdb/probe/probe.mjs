// node probe.mjs URL [--tag TAG] [--groups A,B] [--pid SERVER]: asks a server everything that the double imitates, and
// prints one JSON object per case: { case, result }.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { askerOf, sleep } from './asking.mjs';
import { groups } from './groups.mjs';
import { errorShown, shownWith } from './shown.mjs';

const PATIENCE = 8000;
const options = Object.fromEntries(['tag', 'groups', 'pid'].map((option) => [option, { type: 'string' }]));
const {
  positionals: [url],
  values: { tag = randomUUID().slice(0, 8), groups: chosen = Object.keys(groups).join(), pid },
} = parseArgs({ allowPositionals: true, options });

const shown = shownWith(tag);
const asker = { ...askerOf(url, tag), pid: Number(pid) };

const record = async (name, run) => {
  const answer = Promise.resolve().then(run).catch(errorShown);
  const result = await Promise.race([answer, sleep(PATIENCE).then(() => 'never settled')]);
  console.log(JSON.stringify({ case: name, result: shown(result ?? null) }));
};

// A case has a name and is recorded; a step in between is only done.
for (const group of chosen.split(','))
  for (const each of groups[group](asker)) await (typeof each === 'function' ? each() : record(each[0], each[1]));

await Promise.race([Promise.all([asker.client.dispose(), asker.lenient.dispose()]), sleep(1000)]);
process.exit(0);
