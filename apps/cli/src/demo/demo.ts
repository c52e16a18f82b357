import { setTimeout } from 'node:timers/promises';
import { eventStoreAt } from '@app/event-store';
import { amsterdamDay, SystemClock } from '@app/field';
import { POLICIES, Progress } from '@app/read-models';
import { personIdOf } from '@app/sign-in';
import type { INestApplicationContext } from '@nestjs/common';
import type { DemoClock } from './demo-clock.js';
import { isHalfLoaded } from './loading.js';
import { play } from './play.js';
import { story } from './story.js';

/** The moment at which the demo's story ends and its clock goes on as fast as the machine's: milliseconds since 1970. */
export const demoEnd = Date.parse('2026-11-16T10:00:00+01:00');

/** Whether nothing was ever recorded at this address of an event store; a database is migrated. */
export const isEmpty = async (url: string): Promise<boolean> => {
  const store = await eventStoreAt({ url, clock: new SystemClock(), mayForget: true });
  try {
    return (await store.head()) === 0n;
  } finally {
    await store.close();
  }
};

/** Whether the demo may be loaded here: nothing was ever recorded, or only what an interrupted loading left. */
export const mayBeLoaded = async (eventStoreUrl: string, dataDir: string): Promise<boolean> =>
  isHalfLoaded(dataDir) || (await isEmpty(eventStoreUrl));

const PATIENCE = 3_000;

/** Whether no other process follows the events: its policies would ask by a clock of their own. */
export const isAlone = (app: INestApplicationContext): Promise<boolean> => {
  const owned = app.get<Progress>(Progress).own(POLICIES, new AbortController().signal);
  return Promise.race([owned.then(() => true), setTimeout(PATIENCE, false)]);
};

/** Loads the demo by commands into an application whose ports go by this clock; its people are those whom `masterKey` makes of their `sub`. */
export const loadDemo = async (
  app: INestApplicationContext,
  clock: DemoClock,
  masterKey: Buffer,
  told: (done: number, of: number) => void,
): Promise<void> => {
  const who = (sub: string) => personIdOf(masterKey, sub);
  await play(story(who), amsterdamDay(new Date(demoEnd)), { app, clock, who }, told);
  clock.to(demoEnd);
};
