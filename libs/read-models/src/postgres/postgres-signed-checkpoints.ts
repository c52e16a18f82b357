import { type KeptNote, SignedCheckpoints } from '@app/event-store';
import type { DataSource } from 'typeorm';

type Row = Readonly<{ position: string; note: string }>;

const PAGE = 100;
const NEWEST = 'select position, note from kept.signed_checkpoint order by position desc limit 1';
const AFTER = `select position, note from kept.signed_checkpoint where position > $1 order by position limit ${PAGE}`;

/** Signed checkpoints in PostgreSQL, where they are only ever added. */
export class PostgresSignedCheckpoints extends SignedCheckpoints {
  constructor(private readonly source: DataSource) {
    super();
  }

  async newest(): Promise<KeptNote | undefined> {
    return (await this.source.query<Row[]>(NEWEST)).map(keptOf)[0];
  }

  async after(position: bigint): Promise<readonly KeptNote[]> {
    return (await this.source.query<Row[]>(AFTER, [`${position}`])).map(keptOf);
  }

  async keep({ position, note }: KeptNote): Promise<void> {
    const kept = 'insert into kept.signed_checkpoint (position, note) values ($1, $2)';
    await this.source.query(kept, [`${position}`, note]);
  }
}

const keptOf = ({ position, note }: Row): KeptNote => ({ position: BigInt(position), note });
