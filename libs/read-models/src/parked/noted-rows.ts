import { type Messages, type Page, type Projection, Rows, type Selection } from '@app/event-sourcing';
import { Reads } from './reads.js';

/** Rows that note what an answer is made of. */
export class NotedRows extends Rows {
  constructor(private readonly rows: Rows) {
    super();
  }

  async find<Row extends object, E extends Messages>(of: Projection<Row, E>, key: string): Promise<Row | null> {
    const reads = Reads.atHand;
    reads?.sought.push({ of, keys: [key] });
    const row = await this.rows.find(of, key);
    if (row) reads?.shown.push({ of, rows: [row] });
    return row;
  }

  findAll<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    keys: readonly string[],
  ): Promise<readonly Row[]> {
    Reads.atHand?.sought.push({ of, keys });
    return this.rows.findAll(of, keys);
  }

  async list<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    selection: Selection<Row>,
  ): Promise<Page<Row>> {
    const reads = Reads.atHand;
    reads?.sought.push({ of });
    const page = await this.rows.list(of, selection);
    reads?.shown.push({ of, rows: page.rows });
    return page;
  }
}
