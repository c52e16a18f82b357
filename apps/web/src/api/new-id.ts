/** A new opaque id. randomUUID is absent where a page is not served over HTTPS or from this very machine. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
