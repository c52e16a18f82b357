import { hkdfSync, sign, verify } from 'node:crypto';
import { privateKeyOf, publicBytesOf, publicKeyOf } from '../proof/ed25519.js';

/** Signs texts, and knows its own signatures. */
export type Seal = Readonly<{
  /** Ed25519, in hexadecimal. */
  sign(text: string): string;
  isMine(text: string, signature: string): boolean;
  /** By which anyone can tell: 32 bytes in base64. */
  publicKey: string;
}>;

/** The seal of an installation, made out of its master key: who can change the database and does not know the key has none. */
export const sealBy = (masterKey: Buffer): Seal => {
  const key = privateKeyOf(Buffer.from(hkdfSync('sha256', masterKey, '', 'aandeel chain', 32)));
  const bytes = publicBytesOf(key);
  const publicKey = publicKeyOf(bytes);
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('hex'),
    isMine: (text, signature) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex')),
    publicKey: bytes.toString('base64'),
  };
};
