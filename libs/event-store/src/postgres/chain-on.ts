import type pg from 'pg';
import type { ChainSource, Tip } from '../chain.js';
import { COLUMNS, linkOf, type Row } from './rows.js';

const AFTER = `select ${COLUMNS} from events where position > $1 order by events.position limit 1000`;
const TIP = `select position::text, encode(hash, 'hex') from head`;

/** The chain as one connection sees it, what its transaction has not committed included. */
export const chainOn = (client: pg.ClientBase): ChainSource => ({
  async tip(): Promise<Tip> {
    const { rows } = await client.query<[string, string]>({ text: TIP, rowMode: 'array' });
    const [position, hash] = rows[0] ?? ['0', ''];
    return { position: BigInt(position), hash };
  },
  async *links(after: bigint) {
    for (let last = after; ; ) {
      const { rows } = await client.query({ text: AFTER, values: [`${last}`], rowMode: 'array' });
      const links = (rows as unknown as Row[]).map(linkOf);
      const end = links.at(-1);
      if (!end) return;
      yield links;
      last = end.position;
    }
  },
});
