import type { PartyId, PersonId } from '@app/field';
import type { Imported } from '../command/importing.js';
import type { Guesses, Mapping } from '../read/mapping.js';
import type { Table } from '../read/table.js';
import type { RowError } from '../rows/register-row.js';

/** How far an upload is: read and waiting for a yes, being imported, done, or broken off. */
export type UploadState = 'waiting' | 'running' | 'done' | 'failed';

/** A register that was sent, from its reading to its result; it lives in memory only, and not for long. */
export type Upload = {
  readonly id: string;
  readonly funderId: PartyId;
  readonly by: PersonId;
  readonly name: string;
  /** Milliseconds since 1970; after it nothing is left of the upload. */
  readonly until: number;
  /** What was read; gone once it is imported. */
  table: Table | null;
  readonly guesses: Guesses;
  /** What this funder's columns were last time. */
  readonly remembered: Mapping;
  state: UploadState;
  asked: number;
  of: number;
  errors: readonly RowError[];
  imported: Imported | null;
  /** The stable code of what broke it off. */
  failure: string | null;
};
