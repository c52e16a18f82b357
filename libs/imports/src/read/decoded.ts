import { refuse } from './import.refusals.js';

/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control codes; `TextDecoder` of some Node versions forgets. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text out of bytes: by its byte order mark, else UTF-8, else Windows-1252; throws a Refusal for what is no text. */
export const decoded = (bytes: Buffer, expected: string): string => {
  const text = byMark(bytes) ?? utf8(bytes) ?? windows1252(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no register holds is what this looks for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw refuse('import/not-what-its-name-says', { expected });
  return text;
};

const byMark = (bytes: Buffer): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : undefined;

const utf8 = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (each) => WINDOWS[each.charCodeAt(0) - 0x80] ?? each);
