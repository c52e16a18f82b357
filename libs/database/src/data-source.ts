import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.js';

/** A TypeORM data source on this database that knows every migration; entities are the caller's own. Not yet initialised. */
export const dataSourceOf = (url: string, entities: DataSourceOptions['entities'] = []): DataSource =>
  new DataSource({ type: 'postgres', url, entities, migrations: [...migrations], applicationName: 'aandeel' });
