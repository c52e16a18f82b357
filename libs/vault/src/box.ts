import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A key of 32 bytes for one purpose, made out of a secret of 32 bytes. */
export const derived = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `aandeel/${purpose}`, 32));

/** A text as a box (AES-256-GCM): nonce, ciphertext, tag. The subject is authenticated with it, so that no box can be passed off as another's. */
export const encrypt = (key: Buffer, text: Buffer, subject: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(subject));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** The text in a box; throws when it was made with another key, for another subject, or changed. */
export const decrypt = (key: Buffer, box: Buffer, subject: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(subject));
  decipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
};

/** The text in a box; undefined where `decrypt` would throw. */
export const opened = (key: Buffer, box: Buffer, subject: string): Buffer | undefined => {
  try {
    return decrypt(key, box, subject);
  } catch {
    return undefined;
  }
};
