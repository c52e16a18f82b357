import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found, migrate, type Urls } from '@app/database';
import { PostgresEventStore, type StoredEvent } from '@app/event-store';
import { SystemClock } from '@app/field';
import { commandIdOf } from '@app/gate';
import { asked } from '../../test/support/database.js';
import { lostIn } from '../checks/answers.check.js';
import { whyNoDiskFails } from '../disk/why-not.js';
import { DATABASE, Database } from '../service/database.js';
import type { Told } from '../writers/history.js';
import { persons } from './founded.js';

const APPENDS = 150;
const whyNot = await whyNoDiskFails();

describe('a PostgreSQL that is killed outright', () => {
  let folder: string;
  let database: Database;
  let urls: Urls;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aandeel-crash-'));
    chmodSync(folder, 0o755);
    database = await Database.start(join(folder, 'postgres'), { wal_writer_delay: '10s' });
    urls = await found(database.superUrl, DATABASE);
    await migrate(urls);
  }, 60_000);
  afterAll(async () => {
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = () => PostgresEventStore.open({ url: urls.url, clock: new SystemClock(), mayForget: true });

  /** Appends, kills the server right after the last answer, and looks for what was answered. */
  const lostByCrash = async (
    kind: string,
    how = (append: () => Promise<void>) => append(),
  ): Promise<readonly string[]> => {
    const before = await open();
    const told: Told[] = [];
    await how(async () => {
      for (let nth = 0; nth < APPENDS; nth += 1) told.push(await appended(before, `party-${kind}-${nth}`));
    });
    await database.kill();
    await before.close();
    const after = await open();
    const events: StoredEvent[] = [];
    for (const { stream } of told) events.push(...(await after.read(stream)));
    await after.close();
    return lostIn({ told, events });
  };

  const appended = async (store: PostgresEventStore, stream: string): Promise<Told> => {
    const asker = { person: persons[0] as (typeof persons)[number], key: stream };
    const append = { stream, expected: 0, events: [{ type: 'PartyRenamed', data: {} }], actor: asker.person };
    const { revision, position } = await store.append({ ...append, commandId: commandIdOf(asker) });
    const answer = { outcome: 'done', id: stream, revision, position: `${position}` } as const;
    return { ...asker, type: 'RenameParty', stream, waits: false, answers: [answer] };
  };

  it('has all that it confirmed', async () => expect(await lostByCrash('durable')).toEqual([]), 90_000);

  if (whyNot) it.skip(whyNot, () => undefined);
  (whyNot ? it.skip : it)(
    'is found to have lost what its disk said it had written, and had not',
    async () => {
      const lost = await lostByCrash('lied to', (append) => database.fail('lying log', append));
      expect(lost.length).toBeGreaterThan(APPENDS / 10);
    },
    90_000,
  );

  it('is found to have lost what it confirmed before it was on disk', async () => {
    await asked(database.superUrl, `alter database ${DATABASE} set synchronous_commit = off`);
    expect((await lostByCrash('forgetful')).length).toBeGreaterThan(APPENDS / 10);
  }, 90_000);
});
