import { EventStore, type StoredEvent } from '@app/event-store';
import { isoDate } from '@app/field';
import { Reached } from '@app/gate';
import { Followers, PORT_SETTINGS } from '@app/read-models';
import type { INestApplication, INestApplicationContext, Type } from '@nestjs/common';
import { AbstractLoader, ExpressLoader } from '@nestjs/serve-static';
import { Test, type TestingModule } from '@nestjs/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { setup } from '../../apps/api/src/setup.js';
import { ProjectorModule } from '../../apps/projector/src/projector.module.js';
import { type DemoPerson, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { Caller } from './caller.js';
import { asked, type FreshDatabase, freshDatabase } from './database.js';
import { environmentFor } from './environment.js';
import { freePort } from './free-port.js';
import { Lines } from './lines.js';
import { Operator } from './operator.js';
import { signIn } from './sign-in.js';
import { StoryClock } from './story-clock.js';

/** Who can sign in, on which plain date the story begins, what was recorded before, and where the events are when not in its database. */
export type Beginning = Readonly<{
  people: readonly DemoPerson[];
  on: string;
  before?: (db: FreshDatabase) => Promise<void>;
  eventStoreUrl?: string;
  /** Where it is kept who was erased; nowhere when left out. */
  erasuresFile?: string;
  /** 32 bytes: the other master key, while that of the stories is being changed. */
  masterKeyAlso?: Buffer;
}>;

/** The master key of the stories. */
export const storyKey = Buffer.alloc(32, 1);

const PATIENCE = 20_000;

type More = Pick<Beginning, 'eventStoreUrl' | 'erasuresFile' | 'masterKeyAlso'>;

/** The real api and projector on a database of their own, with an identity provider, and a clock that one sets forward. */
export class Service {
  private projector: INestApplicationContext | undefined;

  private constructor(
    readonly url: string,
    readonly db: FreshDatabase,
    readonly clock: StoryClock,
    /** All that api and projector log. */
    readonly log: Lines,
    private readonly provider: Awaited<ReturnType<typeof startIdentityProvider>>,
    /** The api itself, for what HTTP does not reach. */
    readonly api: INestApplication,
    private readonly more: More,
  ) {}

  /** Starts the service; empty, unless something was recorded before. */
  static async start({ people, on, before, ...more }: Beginning): Promise<Service> {
    const url = `http://127.0.0.1:${await freePort()}`;
    const clients = [webClient({ secret: 'web-secret', publicUrl: url })];
    const [db, provider] = await Promise.all([freshDatabase(), startIdentityProvider({ people, clients })]);
    const { eventStoreUrl } = more;
    await before?.(db);
    const elsewhere = eventStoreUrl ? { EVENT_STORE_URL: eventStoreUrl } : undefined;
    Object.assign(process.env, environmentFor(url, provider.issuer, { DATABASE_URL: db.url, ...elsewhere }));
    const [clock, log] = [new StoryClock(isoDate(on)), new Lines()];
    const api = (await compiled(ApiModule, { db, clock, log, ...more })).createNestApplication();
    setup(api);
    await api.listen(Number(new URL(url).port), '127.0.0.1');
    const service = new Service(url, db, clock, log, provider, api, more);
    await service.startProjector();
    return service;
  }

  /** Somebody who signs in through the identity provider, as a browser would. */
  async signIn(sub: string): Promise<Caller> {
    return new Caller(this.url, { Cookie: await signIn(this.url, sub) }, () => this.settled());
  }

  /** Nobody in particular. */
  get public(): Caller {
    return new Caller(this.url, {}, () => this.settled());
  }

  /** Who runs this installation, on its command line. */
  get operator(): Operator {
    return new Operator(this.api, this.environment);
  }

  /** What a command of this installation is told. */
  get environment(): Readonly<Record<string, string | undefined>> {
    const { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = this.db;
    return {
      ...{ NODE_ENV: 'test', MASTER_KEY: storyKey.toString('base64'), DATABASE_URL, DATABASE_OWNER_URL },
      ...{ EVENT_STORE_URL: this.more.eventStoreUrl, ERASURES_FILE: this.more.erasuresFile },
    };
  }

  /** The position of the last event of all. */
  head(): Promise<bigint> {
    return this.api.get(EventStore).head();
  }

  /** Every event so far, oldest first; of one type only, when it is named. */
  async events(type?: string): Promise<readonly StoredEvent[]> {
    const all: StoredEvent[] = [];
    const head = await this.head();
    for await (const batch of this.api.get(EventStore).subscribe(0n)) {
      all.push(...batch);
      if ((all.at(-1)?.position ?? 0n) >= head) break;
    }
    return type ? all.filter((event) => event.type === type) : all;
  }

  /** The rows of a statement, asked as a superuser. */
  ask<Row>(sql: string): Promise<readonly Row[]> {
    return asked(this.db.superUrl, sql);
  }

  /** Waits until nothing is left to be done about anything recorded; with the projector stopped it waits for nothing. */
  async settled(): Promise<void> {
    if (!this.projector || (await this.api.get<Reached>(Reached).quiet(PATIENCE))) return;
    throw new Error(`not at rest within ${PATIENCE} ms:\n${this.log.text}`);
  }

  /** Goes on to a plain date: what has become due by then is asked for, and all that follows from it is done. */
  async goOnTo(day: string): Promise<void> {
    await this.settled();
    this.clock.to(day);
    await this.projector?.get(Followers).passDates();
    await this.settled();
  }

  /** Starts a projector in place of the one that stopped. */
  async startProjector(): Promise<void> {
    this.projector = await (
      await compiled(ProjectorModule, { ...this.more, db: this.db, clock: this.clock, log: this.log })
    ).init();
  }

  /** Stops the projector; the api goes on. */
  async stopProjector(): Promise<void> {
    await this.projector?.close();
    this.projector = undefined;
  }

  /** Stops all of it, and is rid of the database. */
  async stop(): Promise<void> {
    await this.stopProjector();
    await Promise.all([this.api.close(), this.provider.stop()]);
    await this.db.drop();
  }
}

type Surroundings = Readonly<{ db: FreshDatabase; clock: StoryClock; log: Lines }> & More;

// All is as it will run, save that the clock is the story's, and that the specs' server may lose what it confirmed. The
// pages are named because a testing module is compiled before there is a server to serve them.
const compiled = (
  module: Type,
  { db, clock, log, eventStoreUrl, erasuresFile, masterKeyAlso }: Surroundings,
): Promise<TestingModule> =>
  Test.createTestingModule({ imports: [module] })
    .setLogger(log)
    .overrideProvider(PORT_SETTINGS)
    .useValue({
      databaseUrl: db.url,
      masterKey: storyKey,
      clock,
      mayForget: true,
      eventStoreUrl,
      erasuresFile,
      masterKeyAlso,
    })
    .overrideProvider(AbstractLoader)
    .useClass(ExpressLoader)
    .compile();
