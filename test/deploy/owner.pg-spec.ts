import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendOnlyBy, migrate, urlFor } from '@app/database';
import { startPostgres } from '../../tools/postgres.mjs';
import { asked } from '../support/database.js';
import { textOf } from './support.js';

const [, statements = ''] = /<<'SQL'\n([\s\S]*?)\nSQL/.exec(textOf('deploy/postgres/owner.sh')) ?? [];

describe('the database of the compose file', () => {
  let folder: string;
  let cluster: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aandeel-owner-'));
    cluster = await startPostgres({ dataDir: join(folder, 'data'), durable: false });
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes about as its owner makes it, and keeps events from being changed by right and by trigger', async () => {
    for (const statement of statements.split(';\n'))
      await asked(cluster.url(), statement.replace(":'password'", "'owner-password'"));
    const base = cluster.url('aandeel');
    const url = urlFor('aandeel_app', base, 'app-password');
    await migrate({ url, ownerUrl: urlFor('aandeel_owner', base, 'owner-password') });
    expect(await appendOnlyBy(url)).toBe('rights and trigger');
    await expect(asked(url, 'delete from events')).rejects.toThrow('permission denied');
  });
});
