import { isOutOfReach } from '@app/database';
import { Refusal } from '@app/event-sourcing';
import { filledIn } from '@app/gate';
import { UnusableSettings } from '@app/settings';
import { WrongMasterKey } from '@app/vault';
import { sentenceOnFile } from './failed.js';

/** What went wrong that an operator can mend, in words for one; undefined for what nobody foresaw. */
export const sentenceOn = (error: unknown): string | undefined => {
  if (error instanceof Refusal) return filledIn(error.sentence.nl, error.details);
  if (error instanceof UnusableSettings || error instanceof WrongMasterKey) return error.message;
  return sentenceOnEvents(error) ?? sentenceOnDatabase(error) ?? sentenceOnFile(error);
};

// By its name: what speaks to KurrentDB is loaded only where that is used.
const sentenceOnEvents = (error: unknown): string | undefined => {
  const { name = '', message = '' } = Object(error) as Partial<Error>;
  return EVENTS[name]?.(message);
};

const EVENTS: Readonly<Record<string, (message: string) => string>> = {
  OutOfReach: (message) => `De opslag van de gebeurtenissen (EVENT_STORE_URL) is niet te bereiken: ${message}`,
  Damaged: (message) => `In de opslag van de gebeurtenissen is iets beschadigd: ${message}`,
  Elsewhere: (message) => `Deze overzichten zijn gemaakt uit een andere opslag van gebeurtenissen: ${message}`,
};

const sentenceOnDatabase = (error: unknown): string | undefined => {
  const { code = '', message } = Object(error) as Partial<Readonly<{ code: string; message: string }>>;
  if (isOutOfReach(error)) return `De database is niet te bereiken (DATABASE_URL): ${message || innermost(error)}`;
  if (NOT_LET_IN.test(code)) return `De database laat Aandeel zo niet binnen (DATABASE_URL): ${message}`;
  return undefined;
};

// A password or a role that is wrong; a database that is not there.
const NOT_LET_IN = /^(28P01|28000|3D000)$/;

// A name with several addresses is tried at each, and only these tell why.
const innermost = (error: unknown): string => {
  const { errors = [] } = Object(error) as Partial<AggregateError>;
  return errors.map(({ message }: Error) => message).join(', ');
};
