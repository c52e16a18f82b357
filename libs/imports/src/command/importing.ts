import type { PartyId } from '@app/field';
import type { Asker } from '@app/gate';
import type { Mapping } from '../read/mapping.js';
import type { Candidate } from '../rows/candidates.js';
import type { ReadRows } from '../rows/rows-of.js';
import type { CandidateTotals, ImportTotals } from '../rows/totals.js';

/** Whose register it is: a party by its id, or a municipality by its name, which is made when it is new. */
export type FunderAsked = Readonly<{ funderId: PartyId } | { name: string }>;

/** One import, as it is asked for. */
export type ImportAsked = Readonly<{
  funder: FunderAsked;
  read: ReadRows;
  mapping: Mapping;
  by: Asker;
  /** Records nothing, and says what would change. */
  dryRun?: boolean;
  /** Records nothing at all when one row is bad. */
  allOrNothing?: boolean;
}>;

/** What a file changes of what was registered: counts of rows; `gone` are in the register and not in the file. */
export type ImportChanges = Readonly<{ new: number; corrected: number; unchanged: number; gone: number }>;

/** What an import came to; amounts in cents. `events` counts what policies recorded after it too. */
export type ImportResult = ImportTotals & Readonly<{ events: number; candidates: CandidateTotals }>;

/** A row that was registered and is gone from the file: told, never withdrawn. */
export type GoneRow = Readonly<{ registerRowId: string; year: number; recipient: string; scheme: string }>;

/** All that an import has to tell. */
export type Imported = Readonly<{
  funderId: PartyId;
  result: ImportResult;
  changes: ImportChanges;
  gone: readonly GoneRow[];
  candidates: readonly Candidate[];
  /** Names that may be one party; nobody has merged them. */
  lookAlikes: readonly (readonly string[])[];
}>;

/** Told as it goes: how many of how many commands have been asked. */
export type Told = (asked: number, of: number) => void;

/** What makes parties, schemes and awards out of rows; features meet where it is made. */
export abstract class Importing {
  /** The columns this funder's register had last time; empty when nobody said. */
  abstract rememberedFor(funder: FunderAsked): Promise<Mapping>;
  /** Records what differs; asked again it records nothing. Throws `import/bad-rows`, `gate/not-allowed`. */
  abstract run(asked: ImportAsked, told?: Told): Promise<Imported>;
}
