import type { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { type DossierRow, dossierNames } from '../project/dossier-names.projection.js';
import { dossierOf } from '../project/streams.js';

/** What dossiers are called, by the names of their streams. */
export type Names = ReadonlyMap<string, DossierRow>;

/** The names under these; what is not known yet is left out. */
export const namesOf = async (rows: Rows, dossiers: readonly string[]): Promise<Names> =>
  new Map((await rows.findAll(dossierNames, [...new Set(dossiers)])).map((row) => [row.dossier, row]));

/** The names of these parties. */
export const partyNames = (rows: Rows, parties: readonly (PartyId | undefined | null)[]): Promise<Names> =>
  namesOf(
    rows,
    parties.flatMap((party) => (party ? [dossierOf('party', party)] : [])),
  );

/** What a party is called; null for nobody, and for who is not known yet. */
export const nameOf = (names: Names, party: PartyId | undefined | null): string | null =>
  (party && names.get(dossierOf('party', party))?.name) || null;
