import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { privateKeyOf, publicBytesOf, publicKeyOf } from './ed25519.js';

/** A text and who signed it: the "signed note" of transparency logs (https://c2sp.org/signed-note). */
export type Note = Readonly<{
  /** Lines, each of them ended. */
  text: string;
  signatures: readonly Signature[];
}>;

/** One line under a note: by whom, by which of their keys, and the bytes that the kind of key knows how to read. */
export type Signature = Readonly<{ name: string; keyId: string; bytes: Buffer }>;

/** Who signs: a log its checkpoints, or a witness what it saw, with the moment at which it did. */
export type Signer = Readonly<{ key: VerifierKey; sign(text: string, now: Date): Signature }>;

/** By which anyone can tell a signature: a name, and the key of a log or of a witness. */
export type VerifierKey = Readonly<{ name: string; kind: 'log' | 'witness'; bytes: Buffer }>;

/** A text that is no note, no checkpoint or no key, or that nobody who is trusted has signed; the message says which. */
export class Unsound extends Error {
  override readonly name = 'Unsound';
}

const KINDS = { log: 1, witness: 4 } as const;
const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;
const ID = 4;
const STAMP = 8;

/** Signs with the private key of 32 bytes; a name has no spaces and no plus. */
export const signerOf = (name: string, seed: Buffer, kind: VerifierKey['kind'] = 'log'): Signer => {
  const secret = privateKeyOf(seed);
  const key = { name, kind, bytes: publicBytesOf(secret) };
  return { key, sign: (text, now) => ({ name, keyId: keyIdOf(key), bytes: bytesOf(secret, kind, text, now) }) };
};

/** A key as it is published: name, first bytes of its hash, kind and bytes. */
export const keyText = (key: VerifierKey): string =>
  `${key.name}+${keyIdOf(key)}+${Buffer.concat([Buffer.of(KINDS[key.kind]), key.bytes]).toString('base64')}`;

/** A key out of its published text; throws Unsound. */
export const keyOf = (text: string): VerifierKey => {
  const [, name = '', keyId, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  const [first, ...bytes] = Buffer.from(encoded, 'base64');
  const kind = first === KINDS.witness ? 'witness' : 'log';
  const key = { name, kind, bytes: Buffer.from(bytes) } as const;
  if (first !== KINDS[kind] || bytes.length !== 32 || keyIdOf(key) !== keyId) throw new Unsound(`no key: ${text}`);
  return key;
};

/** The first four bytes of the hash of a key, in hexadecimal. */
export const keyIdOf = ({ name, kind, bytes }: VerifierKey): string =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(KINDS[kind]), bytes]))
    .digest('hex')
    .slice(0, 2 * ID);

/** A note as text: what was said, an empty line, a line for each who signed it. */
export const noteText = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map((each) => `— ${each.name} ${encodedOf(each)}\n`).join('')}`;

const encodedOf = ({ keyId, bytes }: Signature): string =>
  Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64');

/** A note out of its text, with signatures that nobody has looked at yet; throws Unsound. */
export const noteOf = (whole: string): Note => {
  const end = whole.lastIndexOf('\n\n') + 1;
  const lines = whole.slice(end + 1).split('\n');
  if (end < 2 || lines.pop() !== '' || lines.length === 0) throw new Unsound('no signed note');
  return { text: whole.slice(0, end), signatures: lines.map(signatureIn) };
};

const signatureIn = (line: string): Signature => {
  const [, name = '', encoded = ''] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length <= ID) throw new Unsound('no signed note');
  return { name, keyId: bytes.subarray(0, ID).toString('hex'), bytes: bytes.subarray(ID) };
};

/** Which of these keys have signed a note; throws Unsound when none has, or when one of them has signed something else. */
export const signedBy = ({ text, signatures }: Note, keys: readonly VerifierKey[]): readonly VerifierKey[] => {
  // Signatures by others say nothing, and are passed over.
  const found = keys.flatMap((key) => signatures.filter(isOf(key)).map(({ bytes }) => ({ key, bytes })));
  for (const { key, bytes } of found)
    if (!isGenuine(key, text, bytes)) throw new Unsound(`not what ${key.name} signed`);
  if (found.length === 0) throw new Unsound('signed by nobody whose key is known');
  return found.map(({ key }) => key);
};

const isOf =
  (key: VerifierKey) =>
  ({ name, keyId }: Signature): boolean =>
    name === key.name && keyId === keyIdOf(key);

/** When a witness says that it saw a note; undefined when it has not signed it. */
export const seenBy = (note: Note, key: VerifierKey): Date | undefined => {
  const bytes = note.signatures.find(isOf(key))?.bytes;
  return bytes && new Date(Number(bytes.readBigUInt64BE()) * 1_000);
};

const bytesOf = (secret: KeyObject, kind: VerifierKey['kind'], text: string, now: Date): Buffer => {
  if (kind === 'log') return sign(null, Buffer.from(text), secret);
  const stamp = Buffer.alloc(STAMP);
  stamp.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 1_000)));
  return Buffer.concat([stamp, sign(null, Buffer.from(witnessed(text, stamp)), secret)]);
};

const isGenuine = ({ kind, bytes: key }: VerifierKey, text: string, bytes: Buffer): boolean => {
  if (kind === 'log') return verify(null, Buffer.from(text), publicKeyOf(key), bytes);
  if (bytes.length <= STAMP) return false;
  const signed = Buffer.from(witnessed(text, bytes));
  return verify(null, signed, publicKeyOf(key), bytes.subarray(STAMP));
};

// What a witness signs holds the moment too (https://c2sp.org/tlog-cosignature).
const witnessed = (text: string, stamped: Buffer): string =>
  `cosignature/v1\ntime ${stamped.readBigUInt64BE()}\n${text}`;
