import { type Parked, Retry } from '@app/read-models';
import { barOn } from './bar.js';
import type { Command, Terminal } from './command.js';
import { meantBy } from './retry.options.js';
import * as words from './retry.words.js';

type Retrying = Pick<Retry, 'ask' | 'forget' | 'meansOf' | 'parked' | 'readers' | 'rebuild'>;
type Told = Terminal['told'];

/**
 * Reads again what stands parked, while everything runs: all, of one reader, or one stream of it. What nobody of this program
 * reads any more is forgotten when told to. Exit code 0, 1 when of this something still stands parked, 2 when called wrongly.
 * Last line: JSON.
 */
export const retryCommand: Command = {
  usage: words.usage,
  does: words.does,
  run: async (args, installation, { told, out }) => {
    const meant = meantBy(args);
    if (!meant) return wrong(told, words.usageOf([]));
    const retry: Retrying = (await installation.app()).get(Retry);
    const before = (await retry.parked()).filter(meant.covers);
    if (before.length === 0 && meant.reader && !retry.readers.includes(meant.reader))
      return wrong(told, words.unknown(meant.reader, retry.readers));
    if (before.length === 0) told(words.nothing);
    await readAgain(retry, before, meant.forgets, told);
    const parked = (await retry.parked()).filter(meant.covers);
    out(JSON.stringify({ retried: before.length, parked: parked.map(asJson) }));
    return parked.length > 0 ? 1 : 0;
  },
};

const wrong = (told: Told, sentence: string): number => {
  told(sentence);
  return 2;
};

// What is made anew is made once, however much of it stands parked; asks come after it, oldest event first.
const readAgain = async (retry: Retrying, parked: readonly Parked[], forgets: boolean, told: Told): Promise<void> => {
  const by = (means: ReturnType<Retrying['meansOf']>) => parked.filter(({ reader }) => retry.meansOf(reader) === means);
  for (const reader of new Set(by('rebuild').map((each) => each.reader))) await rebuilt(retry, reader, told);
  for (const each of by('policy')) await asked(retry, each, told);
  for (const each of by('newer')) told(words.newer(each));
  for (const each of by('nobody')) await left(retry, each, forgets, told);
};

const rebuilt = async (retry: Retrying, reader: string, told: Told): Promise<void> => {
  const progress = barOn(process.stderr);
  await retry.rebuild(reader, (_, position, of) => progress.told(position, of));
  progress.done();
  const still = (await retry.parked()).filter((each) => each.reader === reader);
  told(words.rebuilt(reader));
  for (const each of still) told(words.still(each));
};

const asked = async (retry: Retrying, each: Parked, told: Told): Promise<void> => {
  const outcome = await retry.ask(each);
  if (!outcome) return told(words.askedByAnother(each));
  const [still] = outcome.parked;
  for (const no of outcome.refused) told(words.refused(no));
  told(still ? words.still(still) : words.asked(each));
};

const left = async (retry: Retrying, each: Parked, forgets: boolean, told: Told): Promise<void> => {
  if (forgets) await retry.forget(each);
  told(forgets ? words.forgotten(each) : words.nobody(each));
};

const asJson = ({ position, ...rest }: Parked) => ({ ...rest, position: `${position}` });
