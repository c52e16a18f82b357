import type { Terminal } from './command.js';

/** Tells why a command did not do what was asked; gives its exit code. */
export const failed = ({ told }: Terminal, sentence: string, code = 1): number => {
  told(sentence);
  return code;
};

/** What the file system says of a file, in words for an operator; undefined for anything else. */
export const sentenceOnFile = (error: unknown): string | undefined => {
  const { code, path } = Object(error) as Partial<Readonly<{ code: string; path: string }>>;
  if (code === 'EISDIR' || code === 'ENOSPC') return path ? `${UNNAMED[code]}: ${path}` : `${UNNAMED[code]}.`;
  if (typeof code !== 'string' || typeof path !== 'string') return undefined;
  return WORDS[code]?.(path) ?? `Dit bestand kan niet worden gebruikt (${code}): ${path}`;
};

// Found while reading or writing, where the file system no longer says of which file.
const UNNAMED = {
  EISDIR: 'Dit is een map, en er is een bestand nodig',
  ENOSPC: 'De schijf is vol',
};

const WORDS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Dit is er niet: ${path}`,
  EEXIST: (path) => `Dit is er al, en wordt niet overschreven: ${path}`,
  ENOTDIR: (path) => `Een deel van dit pad is een bestand, en geen map: ${path}`,
  EACCES: (path) => `Dit mag Aandeel niet lezen of schrijven: ${path}`,
  EROFS: (path) => `Hier kan niets worden geschreven: ${path}`,
  ENOTEMPTY: (path) => `Deze map is niet leeg: ${path}`,
};
