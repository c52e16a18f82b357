import { manyRows } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import type { EntityManager } from 'typeorm';
import { foundIn } from '../found-in.js';
import { Overtaken } from '../progress.js';
import type { Cause, DueAsk, Move, Parked, RefusedAsk, RowChange } from '../step.js';
import { tableOf } from './rows-table.js';

/** Moves readers on; throws Overtaken when one is not where it moves from, or in another era. Their places stay locked until the commit. */
export const moveReaders = async (manager: EntityManager, moves: readonly Move[]): Promise<void> => {
  const { from, values } = manyRows({ reader: 'text', at: 'bigint', onto: 'bigint', era: 'int' }, moves.map(moveRow));
  const begin = `insert into read.checkpoint select reader, 0 from ${from} on conflict do nothing`;
  const [, moved] = await manager.query(begin, values).then(() =>
    manager.query(
      `update read.checkpoint c set position = given.onto from ${from}
      where c.reader = given.reader and c.position = given.at and c.era = given.era`,
      values,
    ),
  );
  if (moved !== moves.length) throw new Overtaken('a reader was read on elsewhere');
};

const moveRow = ({ reader, from, to, era = 0 }: Move) => ({ reader, at: from, onto: to, era });

/** Writes each changed row once. */
export const writeRows = async (manager: EntityManager, changes: readonly RowChange[]): Promise<void> => {
  const tables = new Set(changes.map(({ of }) => of));
  for (const of of tables)
    await writeTable(
      manager,
      of,
      changes.filter((change) => change.of === of),
    );
};

const rowTypes = { key: 'text', row: 'text', found: 'jsonb', first: 'bigint' };

const writeTable = async (manager: EntityManager, of: AnyProjection, changes: readonly RowChange[]): Promise<void> => {
  const [table, found] = [tableOf(of), foundIn(of)];
  const gone = changes.filter(({ now }) => now === null).map(({ key }) => key);
  if (gone.length > 0) await manager.query(`delete from read.${table} where key = any($1)`, [gone]);
  const stays = changes.flatMap(({ key, now }) =>
    now ? [{ key, row: JSON.stringify(now.row), found: found(now.row), first: now.first }] : [],
  );
  if (stays.length === 0) return;
  const { from, values } = manyRows(rowTypes, stays);
  await manager.query(
    `insert into read.${table} (key, row, found, first) select * from ${from}
     on conflict (key) do update set row = excluded.row, found = excluded.found, first = excluded.first`,
    values,
  );
};

/** Forgets what was due or refused and is done, and keeps what could not be read, what was refused, and what is due. */
export const writeAsides = async (manager: EntityManager, asides: Asides): Promise<void> => {
  await forgetDone(manager, asides.done);
  await insert(manager, 'read.parked', parkedTypes, asides.parked);
  await insert(manager, 'read.refused_ask', refusedTypes, asides.refused);
  await insert(manager, 'read.due', dueTypes, asides.due.map(dueRow));
};

const forgetDone = async (manager: EntityManager, done: readonly Cause[]): Promise<void> => {
  if (done.length === 0) return;
  const { from, values } = manyRows({ policy: 'text', cause: 'text' }, done);
  for (const table of ['read.due', 'read.refused_ask'])
    await manager.query(
      `delete from ${table} t using ${from} where t.policy = given.policy and t.cause = given.cause`,
      values,
    );
};

type Asides = Readonly<{
  parked: readonly Parked[];
  refused: readonly RefusedAsk[];
  due: readonly DueAsk[];
  done: readonly Cause[];
}>;

const parkedTypes = { reader: 'text', stream: 'text', position: 'bigint', reason: 'text' };
const refusedTypes = { policy: 'text', cause: 'text', stream: 'text', command: 'text', code: 'text' };
const dueTypes = { policy: 'text', cause: 'text', on_date: 'date', kind: 'text', id: 'text', command: 'jsonb' };

const dueRow = ({ on, command, ...due }: DueAsk) => ({ ...due, on_date: on, command: JSON.stringify(command) });

const insert = async <Types extends Record<string, string>>(
  manager: EntityManager,
  table: string,
  types: Types,
  rows: readonly Readonly<Record<keyof Types, unknown>>[],
): Promise<void> => {
  if (rows.length === 0) return;
  const { from, values } = manyRows(types, rows);
  const names = Object.keys(types).join(', ');
  await manager.query(`insert into ${table} (${names}) select * from ${from} on conflict do nothing`, values);
};
