import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.js';

// A machine that vanished holds its locks, by which a projector owns its work, until PostgreSQL finds it gone: by default
// after two hours, with these within half a minute.
const FINDING_OUT = ['tcp_keepalives_idle=10', 'tcp_keepalives_interval=5', 'tcp_keepalives_count=3'];

const extra = {
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  options: FINDING_OUT.map((setting) => `-c ${setting}`).join(' '),
};

/** A TypeORM data source on this database that knows every migration; entities are the caller's own. Not yet initialised. */
export const dataSourceOf = (url: string, entities: DataSourceOptions['entities'] = []): DataSource =>
  new DataSource({ type: 'postgres', url, entities, migrations: [...migrations], applicationName: 'aandeel', extra });
