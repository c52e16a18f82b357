import { setTimeout } from 'node:timers/promises';
import { Refusal } from '@app/event-sourcing';
import { EventStore } from '@app/event-store';
import { daysAfter, type IsoDate } from '@app/field';
import { type Asker, Decide, Reached } from '@app/gate';
import { Followers, POLICIES, Progress } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { DemoClock } from './demo-clock.js';
import { readRegister } from './register/reading.js';
import { type Act, type Asking, calendarOf, type Importation, type Script, type Who } from './script.js';

/** An application whose ports go by the demo's clock, and which follows its own events. */
export type Stage = Readonly<{ app: INestApplicationContext; clock: DemoClock; who: Who }>;

const PATIENCE = 60_000;
const BETWEEN_LOOKS = 3;
const MINUTES_PER_ACT = 3;
const unrest = 'what follows does not come to rest';

/** Plays the days in the order of the calendar, and ends on the last one given; throws when anything goes otherwise than told. Played again after an interruption it goes on where it was. */
export const play = async (script: Script, until: IsoDate, stage: Stage, told: (done: number, of: number) => void) => {
  const calendar = calendarOf(script);
  const of = [...calendar.values()].flat().length;
  let done = 0;
  for (const [day, acts] of calendar) {
    await reach(day, stage);
    stage.clock.toOffice(day);
    // The same key for the same act each time: what was done already is not done again.
    for (const act of acts) await perform(act, stage, `demo/${done++}`);
    told(done, of);
  }
  await reach(until, stage);
  if (!(await stage.app.get<Reached>(Reached).quiet(PATIENCE))) throw new Error(unrest);
};

// Dates that pass on the way are asked for on the morning after, as the worker would have.
const reach = async (day: IsoDate, { app, clock }: Stage): Promise<void> => {
  await atRest(app);
  for (let before: string | undefined; ; ) {
    const [next] = await app.get<Progress>(Progress).dueBefore(day);
    if (!next) return;
    if (next.cause === before) throw new Error(`${next.policy} could not be asked on ${next.on}`);
    before = next.cause;
    clock.toDawn(daysAfter(next.on, 1));
    await app.get(Followers).passDates();
    await atRest(app);
  }
};

// Rows may lag until the end; what the policies ask may not, or it would be recorded on a later day.
const atRest = async (app: INestApplicationContext): Promise<void> => {
  const [store, progress] = [app.get<EventStore>(EventStore), app.get<Progress>(Progress)];
  const end = performance.now() + PATIENCE;
  for (;;) {
    // In this order: what a policy asks is recorded before the policies move on.
    const places = await progress.positions([POLICIES]);
    if ((places.get(POLICIES) ?? 0n) >= (await store.head())) return;
    if (performance.now() > end) throw new Error(unrest);
    await setTimeout(BETWEEN_LOOKS);
  }
};

const perform = async (act: Act, stage: Stage, key: string): Promise<void> => {
  const { clock } = stage;
  await ('ask' in act ? ask(act, stage, key) : bringIn(act, stage, key));
  clock.goOn(MINUTES_PER_ACT);
};

const ask = async ({ by, ask: { decider, id, command }, refused }: Asking, { app, clock, who }: Stage, key: string) => {
  const asker: Asker = by === 'operator' ? { operator: 'demo', key } : { person: who(by), key };
  const answer = app.get(CommandBus).execute(new Decide(decider, id, command, asker));
  const code = await answer.then(() => undefined, codeOf);
  if (code === refused) return;
  throw new Error(`${clock.today()} ${by} ${command.type}: ${code ?? 'done'} instead of ${refused ?? 'done'}`);
};

const codeOf = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  throw error;
};

const bringIn = ({ by, register }: Importation, { app, who }: Stage, key: string): Promise<void> =>
  readRegister(app, register, { person: who(by), key });
