import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** Signs texts, and knows its own signatures. */
export type Seal = Readonly<{
  /** Ed25519, in hexadecimal. */
  sign(text: string): string;
  isMine(text: string, signature: string): boolean;
  /** By which anyone can tell: 32 bytes in base64. */
  publicKey: string;
}>;

// A private Ed25519 key in PKCS #8 is these bytes and the 32 of the key.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The seal of an installation, made out of its master key: who can change the database and does not know the key has none. */
export const sealBy = (masterKey: Buffer): Seal => {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, '', 'aandeel chain', 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key);
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('hex'),
    isMine: (text, signature) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex')),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
  };
};
