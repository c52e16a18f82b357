import { Rebuilder } from '@app/read-models';
import { barOn } from './bar.js';
import type { Command, Terminal } from './command.js';

const USAGE = 'rebuild NAAM … | --all';

/**
 * Makes read models anew out of all events, while everything runs; readers see the old ones until the new ones are whole.
 * Exit code 0, or 2 when called wrongly. Last line: JSON.
 */
export const rebuildCommand: Command = {
  usage: USAGE,
  does: 'Bouwt overzichten opnieuw op uit alle gebeurtenissen. Wie kijkt, ziet de oude tot de nieuwe helemaal klaar zijn. Wat opzij stond, wordt opnieuw gelezen.',
  run: async (args, installation, terminal) => {
    const rebuilder = (await installation.app()).get(Rebuilder);
    const names = args.includes('--all') ? rebuilder.names : args;
    const unknown = names.filter((name) => !rebuilder.names.includes(name));
    if (names.length === 0 || unknown.length > 0) return helped(rebuilder, unknown, terminal);
    for (const name of names) await rebuilt(rebuilder, name, terminal);
    terminal.out(JSON.stringify({ rebuilt: names }));
    return 0;
  },
};

const rebuilt = async (rebuilder: Rebuilder, name: string, { told }: Terminal): Promise<void> => {
  const [begun, progress] = [performance.now(), barOn(process.stderr)];
  let events = 0n;
  await rebuilder.rebuild(name, (_, position, of) => {
    events = of;
    progress.told(position, of);
  });
  progress.done();
  told(`${name}: opnieuw opgebouwd uit ${events} gebeurtenissen, in ${secondsSince(begun)} s`);
};

const secondsSince = (begun: number): string => ((performance.now() - begun) / 1_000).toFixed(1).replace('.', ',');

const helped = ({ names }: Rebuilder, unknown: readonly string[], { told }: Terminal): number => {
  if (unknown.length > 0) told(`Er is geen overzicht dat zo heet: ${unknown.join(', ')}.`);
  told(`npm run aandeel -- ${USAGE}\n  ${names.join('\n  ')}`);
  return 2;
};
