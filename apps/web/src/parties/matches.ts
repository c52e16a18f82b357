const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether a name holds every word that was typed, whatever its case, accents and order. */
export const matches = (name: string, sought: string): boolean =>
  plain(sought)
    .split(/\s+/)
    .every((word) => plain(name).includes(word));
