import { manyRows } from '@app/database';
import { KeptChain, type KeptLink, NOTHING_KEPT } from '@app/event-store';
import type { DataSource } from 'typeorm';

type Row = Readonly<{ number: string; position: string; hash: string; signature: string | null }>;

const COLUMNS = `number, position, encode(hash, 'hex') as hash, encode(signature, 'hex') as signature`;
const PAGE = 1_000;

/** The links of a followed chain in PostgreSQL, where they are only ever added. */
export class PostgresKeptChain extends KeptChain {
  constructor(private readonly source: DataSource) {
    super();
  }

  async last(): Promise<KeptLink> {
    const [row] = await this.source.query<Row[]>(`select ${COLUMNS} from kept.chain order by number desc limit 1`);
    return row ? linkOf(row) : NOTHING_KEPT;
  }

  async keep(links: readonly KeptLink[]): Promise<void> {
    const rows = links.map((link) => ({ signature: null, ...link }));
    const { from, values } = manyRows({ number: 'bigint', position: 'bigint', hash: 'text', signature: 'text' }, rows);
    await this.source.query(
      `insert into kept.chain (number, position, hash, signature)
       select number, position, decode(hash, 'hex'), decode(signature, 'hex') from ${from}`,
      values,
    );
  }

  async after(number: bigint): Promise<readonly KeptLink[]> {
    const sought = `select ${COLUMNS} from kept.chain where number > $1 order by number limit ${PAGE}`;
    return (await this.source.query<Row[]>(sought, [`${number}`])).map(linkOf);
  }
}

const linkOf = ({ number, position, hash, signature }: Row): KeptLink => ({
  ...{ number: BigInt(number), position: BigInt(position), hash },
  ...(signature === null ? {} : { signature }),
});
