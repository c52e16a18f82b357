import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Sealed } from '@app/field';
import type { Keys } from './keys.js';

const PREFIX = 'sealed:';

/** Whether a value is a text that the vault wrote. */
export const isSealed = (value: unknown): value is Sealed => typeof value === 'string' && value.startsWith(PREFIX);

/** Nothing more can be sealed for this subject: its key was destroyed. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** Personal data on the way in and out: AES-256-GCM, a key per subject, wrapped by a master key kept apart from the database. */
export class Vault {
  private readonly wrapping: Buffer;
  private readonly fingerprinting: Buffer;

  /** `master`: 32 bytes, configured apart from the database. */
  constructor(
    private readonly keys: Keys,
    master: Buffer,
  ) {
    if (master.length !== 32) throw new RangeError('the master key has 32 bytes');
    this.wrapping = derived(master, 'wrap');
    this.fingerprinting = derived(master, 'fingerprint');
  }

  /** The text as ciphertext under its subject's key; a subject is the stream the text stands in. Throws KeyDestroyed. */
  async seal(subject: string, text: string): Promise<Sealed> {
    const wrapped = (await this.keys.find(subject)) ?? (await this.keys.keep(subject, this.newKey(subject)));
    if (!wrapped) throw new KeyDestroyed(subject);
    const box = encrypt(decrypt(this.wrapping, wrapped, subject), Buffer.from(text, 'utf8'), subject);
    return `${PREFIX}${subject}:${box.toString('base64url')}` as Sealed;
  }

  /** The text in clear; null once its key is destroyed, and for what the vault never wrote. */
  async open(sealed: Sealed): Promise<string | null> {
    const at = sealed.lastIndexOf(':');
    const subject = sealed.slice(PREFIX.length, at);
    const wrapped = await this.keys.find(subject);
    if (!wrapped) return null;
    const key = decrypt(this.wrapping, wrapped, subject);
    return opened(key, Buffer.from(sealed.slice(at + 1), 'base64url'), subject);
  }

  /** A plain value with every sealed text in it opened; `gone` stands where a key was destroyed. */
  async openAll<Value>(value: Value, gone: unknown = null): Promise<Value> {
    if (isSealed(value)) return ((await this.open(value)) ?? gone) as Value;
    if (Array.isArray(value)) return (await Promise.all(value.map((each) => this.openAll(each, gone)))) as Value;
    if (!isPlain(value)) return value;
    const opened = Object.entries(value).map(async ([name, each]) => [name, await this.openAll(each, gone)] as const);
    return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(await Promise.all(opened)));
  }

  /** Destroys the subject's key: what it sealed is unreadable everywhere, backups of the events included. */
  erase(subject: string): Promise<void> {
    return this.keys.destroy(subject);
  }

  /** The same short name for the same value, from which the value cannot be guessed without the master key. */
  fingerprint(value: string): string {
    return createHmac('sha256', this.fingerprinting).update(value).digest('hex');
  }

  private newKey(subject: string): Buffer {
    return encrypt(this.wrapping, randomBytes(32), subject);
  }
}

const derived = (master: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `aandeel/${purpose}`, 32));

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);

// The subject is authenticated with the text, so that no box can be passed off as another's.
const encrypt = (key: Buffer, text: Buffer, subject: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(subject));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

// One box that is no box must not keep everything beside it from being read.
const opened = (key: Buffer, box: Buffer, subject: string): string | null => {
  try {
    return decrypt(key, box, subject).toString('utf8');
  } catch {
    return null;
  }
};

const decrypt = (key: Buffer, box: Buffer, subject: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(subject));
  decipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
};
