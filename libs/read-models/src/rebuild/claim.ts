import { randomUUID } from 'node:crypto';
import { Overtaken } from '../progress.js';
import { type KeptMark, type Mark, markIn, textOf } from './mark.js';
import type { Asked } from './writing.js';

const CLAIM = `insert into rebuild.mark (reader, making) values ($1, $2)
  on conflict (reader) do update set making = excluded.making returning mark`;

/** A claim on making what a reader reads: of all who ever claimed it only the last may keep anything. */
export class Claim {
  private constructor(
    private readonly reader: string,
    private readonly making: string,
    /** What the one before left to go on from. */
    readonly left: Mark | undefined,
  ) {}

  /** Claims it; whoever did so before keeps nothing from here on. */
  static async on(asked: Asked, reader: string): Promise<Claim> {
    const making = randomUUID();
    const [row] = await asked.query<{ mark: KeptMark | null }>(CLAIM, [reader, making]);
    return new Claim(reader, making, row?.mark ? markIn(row.mark) : undefined);
  }

  /** Throws Overtaken when somebody has claimed it since; until the transaction ends nobody can. */
  async expect(asked: Asked): Promise<void> {
    const sought = 'select from rebuild.mark where reader = $1 and making = $2 for update';
    const found = await asked.query(sought, [this.reader, this.making]);
    if (found.length === 0) throw new Overtaken(`${this.reader} is being made elsewhere`);
  }

  /** Keeps a mark in place of the one before, or none; throws Overtaken when somebody has claimed it since. */
  async keep(asked: Asked, mark?: Mark): Promise<void> {
    await this.expect(asked);
    const kept = 'update rebuild.mark set mark = $3, kept_at = now() where reader = $1 and making = $2';
    await asked.query(kept, [this.reader, this.making, mark ? textOf(mark) : null]);
  }

  /** Lets go of it, now that it is made; throws Overtaken when somebody has claimed it since. */
  async end(asked: Asked): Promise<void> {
    await this.expect(asked);
    await asked.query('delete from rebuild.mark where reader = $1', [this.reader]);
  }
}
