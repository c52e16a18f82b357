import type { Bodies, Draft } from './draft.js';

/** What is kept in this browser of a draft until the api has all of it, and what it was written upon. */
export type LocalCopy = Readonly<{ draft: Draft; base: Bodies }>;

const nameOf = (person: string, applicationId: string): string => `aandeel.application.${person}.${applicationId}`;

/** The copy that this person left in this browser, if any. */
export const copyOf = (person: string, applicationId: string): LocalCopy | null => {
  try {
    return JSON.parse(localStorage.getItem(nameOf(person, applicationId)) ?? 'null');
  } catch {
    return null;
  }
};

/** Keeps what is not saved yet, or forgets it once all is; a full or closed storage must not keep one from typing. */
export const keepCopy = (person: string, applicationId: string, copy: LocalCopy | null): void => {
  try {
    if (copy) localStorage.setItem(nameOf(person, applicationId), JSON.stringify(copy));
    else localStorage.removeItem(nameOf(person, applicationId));
  } catch {
    return;
  }
};
