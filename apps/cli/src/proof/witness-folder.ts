import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptNote, keyOf, keyText, type Signer, signerOf, type VerifierKey } from '@app/event-store';

const KEYS = 'keys.txt';
const OWN = 'witness.key';

/** What a witness keeps in a folder of its own: a file for each checkpoint, the keys of the log, and its own key. */
export class WitnessFolder {
  constructor(private readonly folder: string) {}

  /** The witness's own key, made when there is none; nobody else may read it. */
  async signer(name: string): Promise<Signer> {
    await mkdir(this.folder, { recursive: true });
    const made = randomBytes(32).toString('base64');
    const kept = await this.keptOnce(OWN, made, 0o600);
    const signer = signerOf(name, Buffer.from(kept, 'base64'), 'witness');
    await this.keptOnce('witness.pub', `${keyText(signer.key)}\n`);
    return signer;
  }

  /** The keys of the log that it trusts: those it was given the first time, or else those that the log showed then. */
  async keys(given: readonly string[], shown: readonly string[]): Promise<readonly VerifierKey[]> {
    const kept = await this.keptOnce(KEYS, `${(given.length > 0 ? given : shown).join('\n')}\n`);
    const all = new Set([...kept.split('\n').filter((line) => line), ...given]);
    return [...all].map(keyOf);
  }

  /** The newest checkpoint, as it was signed; undefined when there is none. */
  async newest(): Promise<string | undefined> {
    const names = (await readdir(this.folder)).filter((name) => /^\d+\.txt$/.test(name)).sort();
    const name = names.at(-1);
    return name === undefined ? undefined : readFile(join(this.folder, name), 'utf8');
  }

  /** Keeps a checkpoint in a file that is never written again; throws when there is one of this position. */
  async keep({ position, note }: KeptNote): Promise<void> {
    await writeFile(join(this.folder, `${`${position}`.padStart(12, '0')}.txt`), note, { flag: 'wx' });
  }

  private async keptOnce(name: string, text: string, mode = 0o644): Promise<string> {
    const file = join(this.folder, name);
    await writeFile(file, text, { flag: 'wx', mode }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return readFile(file, 'utf8');
  }
}
