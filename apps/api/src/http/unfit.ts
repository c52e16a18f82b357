import { type Found, pathOf } from './input-errors.js';
import { wordsFor } from './input-words.js';

// NUL and halves of characters: JSON can say them, and no table can keep them.
const UNKEEPABLE = /\0|\p{Cs}/u;

/** What no field of any body can be, by its path: text that cannot be kept, and a list in a list. */
export const unfitIn = (value: unknown, at = ''): readonly Found[] => {
  if (typeof value === 'string') return UNKEEPABLE.test(value) ? [{ at, ...wordsFor('characters', []) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const path = pathOf(at, name);
    const nested = Array.isArray(value) && Array.isArray(each);
    return nested ? [{ at: path, ...wordsFor('nestedValidation', []) }] : unfitIn(each, path);
  });
};
