import type { PartyId, RegisterRowId } from '@app/field';
import type { Streams } from '@app/gate';
import {
  type AwardContent,
  grouped,
  ordinalsAmong,
  type RegisterRow,
  registerRowDecider,
  sameContent,
} from '@app/imports';
import { inTurns } from './in-turns.js';
import { keyTextOf, rowIdOf } from './register-ids.js';

/** What becomes of one row; `revision` is that of its stream, 0 when it is new. */
export type PlannedRow = Readonly<{
  id: RegisterRowId;
  row: RegisterRow;
  change: 'new' | 'corrected' | 'unchanged';
  revision: number;
}>;

/** What a plan needs: the streams as they are, and a name for a key that does not give the key away. */
export type Planning = Readonly<{ streams: Streams; fingerprint: (text: string) => string; funderId: PartyId }>;

type Registered = Readonly<{ content: AwardContent; revision: number }>;

/** What each row changes of what is registered, read from the streams themselves. */
export const planOf = async (planning: Planning, rows: readonly RegisterRow[]): Promise<readonly PlannedRow[]> => {
  const groups = [...grouped(rows, (row) => keyTextOf(planning.funderId, row))];
  const planned = await inTurns(groups, ([key, alike]) => plannedUnder(planning, planning.fingerprint(key), alike));
  return planned.flat().toSorted((one, other) => one.row.rowNumber - other.row.rowNumber);
};

const plannedUnder = async (
  { streams }: Planning,
  keyPrint: string,
  alike: readonly RegisterRow[],
): Promise<readonly PlannedRow[]> => {
  const registered = await registeredUnder(streams, keyPrint);
  const ordinals = ordinalsAmong(
    registered.map(({ content }) => content),
    alike,
  );
  return alike.map((row, nth) => {
    const ordinal = ordinals[nth] as number;
    return { id: rowIdOf(keyPrint, ordinal), row, ...changeOf(registered[ordinal], row) };
  });
};

const registeredUnder = async (streams: Streams, keyPrint: string): Promise<readonly Registered[]> => {
  const found: Registered[] = [];
  for (;;) {
    const { state, revision } = await streams.read(registerRowDecider, rowIdOf(keyPrint, found.length));
    if (!state.content) return found;
    found.push({ content: state.content, revision });
  }
};

const changeOf = (registered: Registered | undefined, row: RegisterRow): Pick<PlannedRow, 'change' | 'revision'> => {
  if (!registered) return { change: 'new', revision: 0 };
  const { content, revision } = registered;
  return { change: sameContent(content, row) ? 'unchanged' : 'corrected', revision };
};
