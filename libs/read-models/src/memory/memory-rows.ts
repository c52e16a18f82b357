import {
  type AnyProjection,
  type Messages,
  type Page,
  type Projection,
  Rows,
  type Selection,
} from '@app/event-sourcing';
import { expectFound } from '../asked-by.js';
import { MOST_ROWS, pageOf } from '../page.js';
import type { Kept } from '../step.js';
import { contains } from './containing.js';

/** Rows of this process. */
export class MemoryRows extends Rows {
  private readonly tables = new Map<string, Map<string, Kept>>();

  async find<Row extends object, E extends Messages>(of: Projection<Row, E>, key: string): Promise<Row | null> {
    return (this.table(of).get(key)?.row ?? null) as Row | null;
  }

  async findAll<Row extends object, E extends Messages>(of: Projection<Row, E>, keys: readonly string[]) {
    return [...this.kept(of, keys).values()].map(({ row }) => row as Row);
  }

  async list<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    selection: Selection<Row>,
  ): Promise<Page<Row>> {
    expectFound(of, selection.where ?? {}, selection.anyOf);
    const { where = {}, anyOf = [{}], limit = MOST_ROWS, after = '0' } = selection;
    const all = [...this.table(of).values()].sort(byPlace);
    const found = all.filter(({ row, first }) => first > BigInt(after) && contains(row, where) && among(row, anyOf));
    return pageOf(found, limit) as Page<Row>;
  }

  /** The rows under these keys, as they are kept. */
  kept(of: AnyProjection, keys: readonly string[]): Map<string, Kept> {
    const table = this.table(of);
    return new Map(keys.flatMap((key) => (table.has(key) ? [[key, table.get(key) as Kept]] : [])));
  }

  /** Puts a row in its place, or takes it away. */
  save(of: AnyProjection, key: string, now: Kept | null): void {
    if (now) this.table(of).set(key, structuredClone(now));
    else this.table(of).delete(key);
  }

  /** Forgets the versions of a projection before this one. */
  retire({ name, version }: AnyProjection): void {
    for (let old = 1; old < version; old += 1) this.tables.delete(nameOf(name, old));
  }

  private table({ name, version }: AnyProjection): Map<string, Kept> {
    const table = this.tables.get(nameOf(name, version)) ?? new Map<string, Kept>();
    this.tables.set(nameOf(name, version), table);
    return table;
  }
}

const among = (row: object, anyOf: readonly object[]): boolean => anyOf.some((wanted) => contains(row, wanted));

const nameOf = (name: string, version: number): string => `${name}.v${version}`;
const byPlace = (one: Kept, other: Kept): number => Number(one.first - other.first);
