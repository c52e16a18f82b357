import type { AnyProjection } from '@app/event-sourcing';
import { LEDGER } from '../readers/ledger.reader.js';
import { readerOf } from '../readers/rows.reader.js';
import type { ParkedFor } from './parked-for.js';
import type { Reads, Sought } from './reads.js';
import { isRowOf, keysFrom } from './whose-row.js';

/**
 * Of what stands parked, that which an answer may lack: for the readers that it was made of, save streams whose rows were
 * not sought; and for policies the streams of dossiers that it shows.
 */
export const touching = (parked: readonly ParkedFor[], reads: Reads): readonly ParkedFor[] =>
  parked.map((each) => narrowed(each, reads)).filter(({ total }) => total > 0);

const narrowed = (parked: ParkedFor, reads: Reads): ParkedFor => {
  const { reader } = parked;
  if (reader === LEDGER) return reads.ledger ? parked : none(reader);
  if (reader.startsWith('policy:')) return only(parked, (stream) => isShown(reads, stream));
  const sought = reads.sought.filter(({ of }) => readerOf(of) === reader);
  if (sought.length === 0) return none(reader);
  // Of streams that are not named nobody knows whose rows they are.
  if (parked.total > parked.streams.length) return parked;
  return only(parked, (stream) => sought.some((each) => mayConcern(each, stream)));
};

const none = (reader: string): ParkedFor => ({ reader, total: 0, streams: [] });

const only = ({ reader, streams }: ParkedFor, isMeant: (stream: string) => boolean): ParkedFor => {
  const meant = streams.filter(({ stream }) => isMeant(stream));
  return { reader, streams: meant, total: meant.length };
};

const mayConcern = ({ of, keys }: Sought, stream: string): boolean => {
  const its = keys && keysFrom(of as AnyProjection, stream);
  return !its || keys.some((key) => its.has(key));
};

const isShown = ({ shown }: Reads, stream: string): boolean =>
  shown.some(({ of, rows }) => rows.some((row) => isRowOf(of, row, stream)));
