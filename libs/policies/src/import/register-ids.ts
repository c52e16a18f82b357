import type { PartyId, RegisterRowId, SchemeId } from '@app/field';
import { uuidOf } from '@app/gate';
import type { AwardKey } from '@app/imports';
import type { PartyKind } from '@app/parties';

/** The id of a party known by its exact name: the same name, the same party, from whichever register. */
export const partyIdOf = (kind: PartyKind, name: string): PartyId => uuidOf(`party/${kind}/${name}`) as PartyId;

/** The id of a funder's scheme by its exact name. */
export const schemeIdOf = (funderId: PartyId, name: string): SchemeId =>
  uuidOf(`scheme/${funderId}/${name}`) as SchemeId;

/** Which award a row tells of, as one text; the same for rows that only an ordinal tells apart. */
export const keyTextOf = (funderId: PartyId, { year, scheme, department, recipient, project }: AwardKey): string =>
  JSON.stringify([funderId, year, scheme, department, recipient, project]);

/** The id of the nth row (from 0) under a key, of which only the keyed fingerprint comes in: projects may name people. */
export const rowIdOf = (keyPrint: string, nth: number): RegisterRowId =>
  uuidOf(`registerRow/${keyPrint}/${nth + 1}`) as RegisterRowId;
