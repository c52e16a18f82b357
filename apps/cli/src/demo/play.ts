import { Refusal } from '@app/event-sourcing';
import { daysAfter, type IsoDate } from '@app/field';
import { type Asker, Decide, Reached } from '@app/gate';
import { Followers, Progress } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { DemoClock } from './demo-clock.js';
import type { Act, Script, Who } from './script.js';

/** An application whose ports go by the demo's clock, and which follows its own events. */
export type Stage = Readonly<{ app: INestApplicationContext; clock: DemoClock; who: Who }>;

const PATIENCE = 60_000;
const MINUTES_PER_ACT = 3;

/** Plays the days in the order of the calendar, and ends on the last one given; throws when anything goes otherwise than told. */
export const play = async (script: Script, until: IsoDate, stage: Stage, told: (done: number, of: number) => void) => {
  const days = script.toSorted((one, other) => one.on.localeCompare(other.on));
  let done = 0;
  for (const { on, acts } of days) {
    await reach(on, stage);
    stage.clock.toOffice(on);
    for (const act of acts) await perform(act, stage, `demo/${done++}`);
    told(done, days.flatMap(({ acts }) => acts).length);
  }
  await reach(until, stage);
};

// Dates that pass on the way are asked for on the morning after, as the worker would have.
const reach = async (day: IsoDate, stage: Stage): Promise<void> => {
  const { app, clock } = stage;
  await atRest(app);
  for (;;) {
    const [next] = await app.get<Progress>(Progress).dueBefore(day);
    if (!next) return;
    clock.toDawn(daysAfter(next.on, 1));
    if ((await app.get(Followers).passDates()) === 0)
      throw new Error(`${next.policy} could not be asked on ${next.on}`);
    await atRest(app);
  }
};

const atRest = async (app: INestApplicationContext): Promise<void> => {
  if (!(await app.get<Reached>(Reached).quiet(PATIENCE))) throw new Error('what follows does not come to rest');
};

const perform = async (
  { by, ask: { decider, id, command }, refused }: Act,
  { app, clock, who }: Stage,
  key: string,
) => {
  const asker: Asker = by === 'operator' ? { operator: 'demo', key } : { person: who(by), key };
  const code = await app
    .get(CommandBus)
    .execute(new Decide(decider, id, command, asker))
    .then(() => undefined, codeOf);
  clock.goOn(MINUTES_PER_ACT);
  if (code !== refused)
    throw new Error(`${clock.today()} ${by} ${command.type}: ${code ?? 'done'} instead of ${refused ?? 'done'}`);
};

const codeOf = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  throw error;
};
