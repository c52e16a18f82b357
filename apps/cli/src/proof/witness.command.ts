import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { askedAfter, checkpointOf, type KeptNote, keyText, noteOf, Unsound, witnessed } from '@app/event-store';
import type { Command, Terminal } from '../command.js';
import { askedIn } from './options.js';
import { isAddress, textAt, Unreadable } from './reading.js';
import { WitnessFolder } from './witness-folder.js';

const USAGE = 'witness URL FOLDER [--key PUBLIC_KEY …] [--name NAME] [--every SECONDS]';

type Visit = Readonly<{ url: string; folder: WitnessFolder; given: readonly string[]; name: string }>;

/**
 * Fetches the checkpoints of an Aandeel elsewhere, sees that each is signed and continues the one before, signs them too and
 * keeps them. Needs no installation. Exit code 0, 1 at the first that is not so or when nobody answers, 2 when called wrongly.
 */
export const witnessCommand: Command = {
  usage: USAGE,
  does: 'Getuige: haalt de controlepunten van een Aandeel elders op, ondertekent ze mee en bewaart ze.',
  run: async (args, _, terminal) => {
    const asked = askedIn(args, ['--key', '--name', '--every']);
    const [url = '', folder, ...more] = asked?.words ?? [];
    const { '--key': given = [], '--name': [name = hostname()] = [], '--every': [every] = [] } = asked?.options ?? {};
    const seconds = every === undefined ? undefined : Number(every);
    const isRight = isAddress(url) && folder && more.length === 0 && /^[^\s+]+$/.test(name) && (seconds ?? 1) >= 1;
    if (!isRight) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    return visitedEvery(seconds, { url, folder: new WitnessFolder(folder), given, name }, terminal);
  },
};

// A log that did not continue what was signed is a reason to stop and to call somebody; one that does not answer is not.
const visitedEvery = async (seconds: number | undefined, visit: Visit, terminal: Terminal): Promise<number> => {
  for (;;) {
    const code = await visited(visit, terminal).catch((error: unknown) => {
      if (error instanceof Unsound)
        return failed(terminal, `Dit klopt niet, en is niet ondertekend: ${error.message}`, 1);
      if (!(error instanceof Unreadable)) throw error;
      return failed(terminal, error.message, seconds === undefined ? 1 : 0);
    });
    if (seconds === undefined || code !== 0) return code;
    await setTimeout(seconds * 1_000);
  }
};

const visited = async ({ url, folder, given, name }: Visit, { told, out }: Terminal): Promise<number> => {
  const signer = await folder.signer(name);
  let kept = await folder.newest();
  for (let count = 0; ; ) {
    const last = kept === undefined ? undefined : checkpointOf(noteOf(kept).text);
    const { checkpoints, keys } = await shownBy(url, askedAfter(last));
    const trusted = await folder.keys(given, keys);
    const notes = witnessed({ keys: trusted, last, signer }, checkpoints, new Date());
    for (const note of notes) await folder.keep(note);
    count += notes.length;
    kept = notes.at(-1)?.note ?? kept;
    if (notes.length > 0) continue;
    const position = last?.tip.position ?? 0n;
    told(
      `${count} nieuw; getuige tot en met gebeurtenis ${position}. Vertrouwde sleutels: ${trusted.map(keyText).join(' ')}`,
    );
    out(JSON.stringify({ witnessed: count, position: Number(position), key: keyText(signer.key) }));
    return 0;
  }
};

type Shown = Readonly<{ checkpoints: readonly KeptNote['note'][]; keys: readonly string[] }>;

const shownBy = async (url: string, after: bigint): Promise<Shown> => {
  const text = await textAt(`${url.replace(/\/$/, '')}/v1/checkpoints?after=${after}`);
  const { checkpoints, keys } = parsed(text, url);
  if (!Array.isArray(checkpoints) || !Array.isArray(keys)) throw new Unreadable(`Dit is geen Aandeel: ${url}`);
  return { checkpoints: checkpoints.map(({ note }) => String(note)), keys: keys.map(String) };
};

const parsed = (text: string, url: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new Unreadable(`Dit is geen Aandeel: ${url}`);
  }
};

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};
