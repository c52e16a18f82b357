import { EventStore, MemoryEventStore, MemorySignedCheckpoints, SignedCheckpoints } from '@app/event-store';
import { Clock, SystemClock } from '@app/field';
import { Answers, Facts, GateModule, Memberships, MemoryAnswers, Reached, Streams } from '@app/gate';
import { Checkpoints, Gauges, Parkings } from '@app/read-models';
import { Erased, IdentityRoot, Introduce, Portraits, type Who } from '@app/sign-in';
import { MemoryKeys, Vault } from '@app/vault';
import { Global, type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PlatformModule } from '../../apps/api/src/platform.module.js';
import { setup } from '../../apps/api/src/setup.js';
import { type DemoPerson, machineClient, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { environmentFor } from './environment.js';
import { freePort } from './free-port.js';

/** People who can sign in at the identity provider of the specs. */
export const people: readonly DemoPerson[] = [
  { sub: 'anna', name: 'Anna <de> Vries', email: 'anna@example.org', does: 'beslist voor het fonds' },
  { sub: 'bo', name: 'Bo Jansen', email: 'bo@example.org', does: 'schrijft de aanvraag' },
];

/** Everyone who was introduced, by person id. */
export const introduced = new Map<string, Who>();

/** Everyone who was erased. */
export const erased = new Set<string>();

const clock = new SystemClock();
const store = new MemoryEventStore(clock);
const streams = new Streams(store);

const ports = [
  { provide: Clock, useValue: clock },
  { provide: EventStore, useValue: store },
  { provide: Streams, useValue: streams },
  { provide: Facts, useValue: new Facts(streams, []) },
  { provide: Answers, useClass: MemoryAnswers },
  { provide: SignedCheckpoints, useClass: MemorySignedCheckpoints },
  { provide: Memberships, useValue: { rolesIn: async () => [] } },
  { provide: Vault, useValue: new Vault(new MemoryKeys(), { master: Buffer.alloc(32) }) },
  { provide: Checkpoints, useValue: { health: () => Promise.reject(new Error('no database')) } },
  { provide: Gauges, useValue: { read: () => Promise.reject(new Error('no database')) } },
  { provide: Parkings, useValue: { now: async () => [] } },
  { provide: Reached, useValue: { waitFor: async () => true } },
  { provide: IdentityRoot, useValue: { root: Buffer.alloc(32, 1) } },
  { provide: Erased, useValue: { isErased: async (person: string) => erased.has(person) } },
  { provide: Introduce, useValue: { introduce: async (person: string, who: Who) => void introduced.set(person, who) } },
  {
    provide: Portraits,
    useValue: { of: async (person: string) => ({ name: introduced.get(person)?.name ?? null, memberships: [] }) },
  },
];

@Global()
@Module({ providers: ports, exports: ports })
class MemoryPortsModule {}

/** The api without features, with these controllers, on a free port, and its identity provider. */
export const startSmallApi = async (...controllers: Type[]) => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const clients = [webClient({ secret: 'web-secret', publicUrl: url }), ...machines];
  const provider = await startIdentityProvider({ people, clients });
  Object.assign(process.env, environmentFor(url, provider.issuer, { BODY_LIMIT: '10000' }));
  const app = await NestFactory.create(moduleOf(controllers), { logger: false, abortOnError: false });
  const document = await setUp(app, url).catch(async (error) => {
    await Promise.all([app.close(), provider.stop()]);
    throw error;
  });
  const stop = async () => void (await Promise.all([app.close(), provider.stop()]));
  return { url, app, document, provider, stop };
};

const setUp = async (app: INestApplication, url: string): Promise<OpenAPIObject> => {
  const document = setup(app);
  await app.listen(Number(new URL(url).port), '127.0.0.1');
  return document;
};

const machines = [machineClient({ id: 'machine', secret: 'machine-secret' })];

const moduleOf = (controllers: Type[]): Type => {
  @Module({ imports: [PlatformModule, GateModule, MemoryPortsModule], controllers })
  class SmallApiModule {}
  return SmallApiModule;
};
