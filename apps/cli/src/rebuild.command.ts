import { type Heard, Rebuilder } from '@app/read-models';
import { barOn } from './bar.js';
import type { Command, Terminal } from './command.js';

const USAGE = 'rebuild NAAM … | --all [--afresh]';

/**
 * Makes read models anew out of all events, while everything runs; readers see the old ones until the new ones are whole. One
 * that was interrupted is gone on with, unless told to begin afresh.
 * Exit code 0, or 2 when called wrongly. Last line: JSON.
 */
export const rebuildCommand: Command = {
  usage: USAGE,
  does: 'Bouwt overzichten opnieuw op uit alle gebeurtenissen. Wie kijkt, ziet de oude tot de nieuwe helemaal klaar zijn. Wat opzij stond, wordt opnieuw gelezen. Na een onderbreking gaat het verder waar het was; met --afresh begint het bij de eerste gebeurtenis.',
  run: async (args, installation, terminal) => {
    const rebuilder = (await installation.app()).get(Rebuilder);
    const afresh = args.includes(AFRESH);
    const names = args.includes('--all') ? rebuilder.names : args.filter((each) => each !== AFRESH);
    const unknown = names.filter((name) => !rebuilder.names.includes(name));
    if (names.length === 0 || unknown.length > 0) return helped(rebuilder, unknown, terminal);
    for (const name of names) await rebuilt(rebuilder, { name, afresh }, terminal);
    terminal.out(JSON.stringify({ rebuilt: names }));
    return 0;
  },
};

type Asked = Readonly<{ name: string; afresh: boolean }>;

const rebuilt = async (rebuilder: Rebuilder, { name, afresh }: Asked, { told }: Terminal): Promise<void> => {
  const [begun, progress] = [performance.now(), barOn(process.stderr)];
  let events = 0n;
  const heard: Heard = (_, position, of) => {
    events = of;
    progress.told(position, of);
  };
  const goesOn: Heard = (_, from, of) =>
    told(`${name}: gaat verder bij gebeurtenis ${from} van ${of}, na een onderbreking`);
  await rebuilder.rebuild(name, heard, { afresh, goesOn });
  progress.done();
  told(`${name}: opnieuw opgebouwd uit ${events} gebeurtenissen, in ${secondsSince(begun)} s`);
};

const AFRESH = '--afresh';

const secondsSince = (begun: number): string => ((performance.now() - begun) / 1_000).toFixed(1).replace('.', ',');

const helped = ({ names }: Rebuilder, unknown: readonly string[], { told }: Terminal): number => {
  if (unknown.length > 0) told(`Er is geen overzicht dat zo heet: ${unknown.join(', ')}.`);
  told(`npm run aandeel -- ${USAGE}\n  ${names.join('\n  ')}`);
  return 2;
};
