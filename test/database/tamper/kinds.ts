import { randomUUID } from 'node:crypto';
import { between, oneOf, type Random } from '../../../faults/plan/random.js';
import { otherBit, otherHex, otherMoment, otherSign } from './chosen.js';
import { HEAD, type Row, type Superuser } from './recorded.js';

/** One way of tampering with what was recorded: chosen at random, done as a superuser. */
export type Kind = (random: Random, rows: readonly Row[], superuser: Superuser) => Promise<void>;

const others: { readonly [Column in keyof Row]: (random: Random, value: Row[Column]) => Row[Column] } = {
  position: otherBit,
  stream: otherSign,
  revision: otherBit,
  type: otherSign,
  version: otherBit,
  data: otherSign,
  metadata: otherSign,
  actor: otherSign,
  command_id: otherHex,
  ordinal: otherBit,
  event_id: otherHex,
  recorded_at: otherMoment,
  hash: (random, hash) => `\\x${otherHex(random, hash.slice(2))}`,
};

/** Every column of an event. */
export const columns = Object.keys(others) as (keyof Row)[];

const changed = async (superuser: Superuser, { position }: Row, column: keyof Row, value: unknown): Promise<void> =>
  superuser.does(`update events set ${column} = $1 where position = $2`, [value, position]);

const otherIn = (random: Random, row: Row, column: keyof Row): unknown =>
  (others[column] as (random: Random, value: unknown) => unknown)(random, row[column]);

const range = (random: Random, rows: readonly Row[]): readonly [first: number, last: number] => {
  const first = between(random, 0, rows.length - 2);
  return [first, between(random, first + 1, rows.length - 1)];
};

const inColumn =
  (column: keyof Row): Kind =>
  (random, rows, superuser) => {
    const row = oneOf(random, rows);
    return changed(superuser, row, column, otherIn(random, row, column));
  };

/** What the chain finds by itself. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(columns.map((column) => [`a change in ${column}`, inColumn(column)])),
  'a column emptied': (random, rows, superuser) =>
    changed(superuser, oneOf(random, rows), oneOf(random, columns), null),
  'text moved from one column to the next': (random, rows, superuser) =>
    superuser.does(`update events set type = type || E'\\n' || version, version = 1 where position = $1`, [
      oneOf(random, rows).position,
    ]),
  'an event removed': async (random, rows, superuser) => {
    const { position } = oneOf(random, rows);
    await superuser.does('delete from events where position = $1', [position]);
    if (random() < 0.5)
      await superuser.does('update events set position = position - 1 where position > $1', [position]);
    if (position < rows.length && random() < 0.5) await superuser.does(HEAD);
  },
  'an event put in': async (random, rows, superuser) => {
    const like = oneOf(random, rows);
    const position = oneOf(random, [like.position, rows.length + 1, rows.length + 1_000, 0, -like.position]);
    const row = { ...like, position, stream: `pledge-${randomUUID()}`, revision: 1, command_id: randomUUID() };
    await superuser.puts([...rows, oneOf(random, [row, { ...like, position }])], false);
  },
  'an event put in, and the rest moved on': async (random, rows, superuser) => {
    const { position } = oneOf(random, rows);
    await superuser.does('update events set position = position + 1 where position >= $1', [position]);
    const row = { ...oneOf(random, rows), position, command_id: randomUUID() };
    await superuser.does('insert into events select * from jsonb_populate_record(null::events, $1)', [
      JSON.stringify(row),
    ]);
    if (random() < 0.5) await superuser.does(HEAD);
  },
  'two events swapped': async (random, rows, superuser) => {
    const [one, other] = range(random, rows).map((nth) => rows[nth] as Row) as [Row, Row];
    const swap = new Map([
      [one.position, other.position],
      [other.position, one.position],
    ]);
    await superuser.puts(
      rows.map((row) => ({ ...row, position: swap.get(row.position) ?? row.position })),
      false,
    );
  },
  'what two events say swapped': async (random, rows, superuser) => {
    const [one, other] = range(random, rows).map((nth) => rows[nth] as Row) as [Row, Row];
    const said = ({ data, actor, metadata }: Row) => ({ data: `${data} `.trim(), actor, metadata });
    const swap = new Map([
      [one, said(other)],
      [other, said(one)],
    ]);
    await superuser.puts(
      rows.map((row) => ({ ...row, ...swap.get(row) })),
      false,
    );
  },
  'events put in another order': async (random, rows, superuser) => {
    const [first, last] = range(random, rows);
    const turned = [...rows.slice(first, last + 1)].reverse();
    const moved = turned.map((row, nth) => ({ ...row, position: first + nth + 1 }));
    await superuser.puts(rows.toSpliced(first, moved.length, ...moved), false);
  },
  'an event moved to another stream': async (random, rows, superuser) => {
    const row = oneOf(random, rows);
    const stream = oneOf(
      random,
      rows.map((each) => each.stream).filter((each) => each !== row.stream),
    );
    const revision = 1 + Math.max(...rows.filter((each) => each.stream === stream).map((each) => each.revision));
    await superuser.does('update events set stream = $1, revision = $2 where position = $3', [
      stream,
      revision,
      row.position,
    ]);
  },
  'every moment shifted': (random, rows, superuser) =>
    superuser.does(`update events set recorded_at = recorded_at + $1 * interval '1 second' where position >= $2`, [
      between(random, 1, 100_000),
      oneOf(random, rows).position,
    ]),
  'a moment put into another era': (random, rows, superuser) =>
    superuser.does(
      `update events set recorded_at = (to_char(recorded_at, 'YYYY-MM-DD HH24:MI:SS.MS') || '+00 BC')::timestamptz
       where position = $1`,
      [oneOf(random, rows).position],
    ),
  'an actor put in place of another': async (random, rows, superuser) => {
    const row = oneOf(random, rows);
    await changed(superuser, row, 'actor', row.actor === 'policy:anna' ? 'policy:bo' : 'policy:anna');
  },
  'the hash of one event taken for another': async (random, rows, superuser) => {
    const [one, other] = range(random, rows).map((nth) => rows[nth] as Row) as [Row, Row];
    await changed(superuser, one, 'hash', other.hash);
  },
  'the newest cut off, and the end of the chain left': (random, rows, superuser) =>
    superuser.does('delete from events where position > $1', [between(random, 0, rows.length - 1)]),
  'the end of the chain changed': (random, rows, superuser) => {
    const { position, hash, recorded_at } = oneOf(random, rows.slice(0, -1));
    return superuser.does(
      ...oneOf<readonly [string, readonly unknown[]]>(random, [
        ['update head set position = $1, hash = $2, recorded_at = $3', [position, hash, recorded_at]],
        ['update head set position = $1', [otherBit(random, rows.length)]],
        ['update head set hash = $1', [hash]],
        ['update head set recorded_at = $1', [otherMoment(random, recorded_at)]],
        ['delete from head', []],
      ]),
    );
  },
};
