import { createHmac, randomBytes } from 'node:crypto';
import type { Sealed } from '@app/field';
import { derived, encrypt, opened } from './box.js';
import type { Keys } from './keys.js';
import { rootOf } from './root.js';
import { rotate } from './rotate.js';
import { type Masters, Wrapping } from './wrapping.js';

const PREFIX = 'sealed:';

/** Whether a value is a text that the vault wrote. */
export const isSealed = (value: unknown): value is Sealed => typeof value === 'string' && value.startsWith(PREFIX);

/** Nothing more can be sealed for this subject: its key was destroyed. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** Personal data on the way in and out: AES-256-GCM, a key per subject, wrapped by a master key kept apart from the database. */
export class Vault {
  private readonly wrapping: Wrapping;
  private readonly fingerprinting: Buffer;

  /** `root`: of which ids, fingerprints and signatures are made; the master key itself when left out. */
  constructor(
    private readonly keys: Keys,
    masters: Masters,
    readonly root: Buffer = masters.master,
  ) {
    this.wrapping = new Wrapping(masters);
    this.fingerprinting = derived(root, 'fingerprint');
  }

  /** The vault over these keys, with the root that they hold; throws WrongMasterKey. */
  static async open(keys: Keys, masters: Masters): Promise<Vault> {
    return new Vault(keys, masters, await rootOf(keys, new Wrapping(masters), masters));
  }

  /** The text as ciphertext under its subject's key; a subject is the stream the text stands in. Throws KeyDestroyed. */
  async seal(subject: string, text: string): Promise<Sealed> {
    const kept = await this.keys.find(subject);
    const wrapped = kept === undefined ? await this.keys.keep(subject, this.newKey(subject)) : kept;
    if (!wrapped) throw new KeyDestroyed(subject);
    const box = encrypt(this.wrapping.unwrap(wrapped, subject), Buffer.from(text, 'utf8'), subject);
    return `${PREFIX}${subject}:${box.toString('base64url')}` as Sealed;
  }

  /** The text in clear; null once its key is destroyed, and for what the vault never wrote. */
  async open(sealed: Sealed): Promise<string | null> {
    const at = sealed.lastIndexOf(':');
    const subject = sealed.slice(PREFIX.length, at);
    const wrapped = await this.keys.find(subject);
    if (!wrapped) return null;
    const key = this.wrapping.unwrap(wrapped, subject);
    // One box that is no box must not keep everything beside it from being read.
    return opened(key, Buffer.from(sealed.slice(at + 1), 'base64url'), subject)?.toString('utf8') ?? null;
  }

  /** A plain value with every sealed text in it opened; `gone` stands where a key was destroyed. */
  async openAll<Value>(value: Value, gone: unknown = null): Promise<Value> {
    if (isSealed(value)) return ((await this.open(value)) ?? gone) as Value;
    if (Array.isArray(value)) return (await Promise.all(value.map((each) => this.openAll(each, gone)))) as Value;
    if (!isPlain(value)) return value;
    const all = Object.entries(value).map(async ([name, each]) => [name, await this.openAll(each, gone)] as const);
    return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(await Promise.all(all)));
  }

  /** Destroys the subject's key: what it sealed is unreadable everywhere, backups of the events included. */
  erase(subject: string): Promise<void> {
    return this.keys.destroy(subject);
  }

  /** The same short name for the same value, from which the value cannot be guessed without the master key. */
  fingerprint(value: string): string {
    return createHmac('sha256', this.fingerprinting).update(value).digest('hex');
  }

  /** Whether the subject's key was destroyed. */
  async isErased(subject: string): Promise<boolean> {
    return (await this.keys.find(subject)) === null;
  }

  /** Whether what another master key has wrapped is read too. */
  get readsAlso(): boolean {
    return this.wrapping.readsAlso;
  }

  /** Wraps every key by the master key; see `rotate`. */
  rotate(told?: (done: number) => void): ReturnType<typeof rotate> {
    return rotate(this.keys, this.wrapping, told);
  }

  private newKey(subject: string): Buffer {
    return this.wrapping.wrap(randomBytes(32), subject);
  }
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);
