import { isPerson } from '@app/event-sourcing';
import { canonical, type StoredEvent } from '@app/event-store';
import { commandIdOf } from '@app/gate';
import type { Answer, Told } from '../writers/history.js';
import type { Evidence, Found } from './evidence.js';
import { grouped } from './grouped.js';

/** One ask, and the events that stand under its command id. */
type Kept = Readonly<{ told: Told; events: readonly StoredEvent[]; commandId: string }>;

/** What was answered as done and is not there, or stands elsewhere than the answer said. */
export const lostIn = (evidence: Pick<Evidence, 'told' | 'events'>): Found => {
  const revisions = new Map(evidence.events.map((event) => [`${event.stream} ${event.revision}`, event.position]));
  return keptIn(evidence).flatMap(({ told, events }) => {
    const done = told.answers.filter(isDone);
    if (done.length > 0 && events.length === 0) return [`${lineOn(told)}: answered, and not recorded`];
    const elsewhere = done.filter(({ revision, position }) =>
      told.waits
        ? `${revisions.get(`${told.stream} ${revision}`)}` !== position
        : events.at(-1)?.revision !== revision || `${events.at(-1)?.position}` !== position,
    );
    return elsewhere.map(({ position }) => `${lineOn(told)}: not where it was answered to be, at ${position}`);
  });
};

/** What is recorded more often than it was answered: twice, though it was refused, or though nobody asked for it. */
export const doubledIn = (evidence: Evidence): Found => {
  const kept = keptIn(evidence);
  return [...kept.flatMap(contradictionsIn), ...strangersIn(evidence, kept), ...repeatedIn(evidence)];
};

const keptIn = ({ told, events }: Pick<Evidence, 'told' | 'events'>): readonly Kept[] => {
  const byCommand = grouped(events, ({ commandId }) => commandId);
  return told.map((each) => {
    const commandId = commandIdOf({ person: each.person as never, key: each.key });
    return { told: each, commandId, events: byCommand.get(commandId) ?? [] };
  });
};

const contradictionsIn = ({ told, events }: Kept): Found => {
  const refused = told.answers.some(({ outcome }) => outcome === 'refused');
  const twice = new Set(events.map(({ eventId }) => eventId)).size < events.length;
  return [
    ...(refused && told.answers.some(isDone) ? [`${lineOn(told)}: answered both ways`] : []),
    ...(refused && events.length > 0 ? [`${lineOn(told)}: refused, and recorded`] : []),
    ...(twice ? [`${lineOn(told)}: recorded twice`] : []),
    ...(events.some(({ stream }) => stream !== told.stream) ? [`${lineOn(told)}: recorded in another stream`] : []),
  ];
};

const strangersIn = ({ events, begun }: Evidence, kept: readonly Kept[]): Found => {
  const asked = new Set(kept.map(({ commandId }) => commandId));
  const strange = events.filter(
    ({ actor, commandId, position }) => position > begun && isPerson(actor) && !asked.has(commandId),
  );
  return strange.map(({ type, position }) => `${type} at ${position}: nobody asked for it`);
};

// Whatever its command id says: no writer ever asks for the same thing twice.
const repeatedIn = ({ events, begun }: Evidence): Found => {
  const said = grouped(
    events.filter(({ actor, position }) => position > begun && isPerson(actor)),
    whatItSays,
  );
  return [...said.values()].flatMap(([first, ...again]) =>
    again.map(({ type, position }) => `${type} at ${position}: says what ${first?.position} said`),
  );
};

// What is made gets its id from the command, and what is sealed is never the same twice.
const whatItSays = ({ id, stream, revision, type, data }: StoredEvent): string =>
  `${revision === 1 ? '' : stream} ${type} ${canonical(data)
    .replaceAll(/"sealed:[^"]*"/g, '""')
    .replaceAll(id, '')}`;

const isDone = (answer: Answer): answer is Extract<Answer, { outcome: 'done' }> => answer.outcome === 'done';

const lineOn = ({ type, stream, key }: Told): string => `${type} of ${stream} under ${key}`;
