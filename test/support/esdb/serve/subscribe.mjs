// What a subscription walks: events from a start, which of them it passes on, and when it says how far it is.
import { isTombstoned, visibleIn } from '../store/visibility.mjs';
import { streamDeleted, thrownByHandler } from '../wire/errors.mjs';
import { filterIn, streamNameIn } from '../wire/requests.mjs';
import { positionIn } from './position.mjs';
import { Subscription } from './subscription.mjs';

export const subscribe = async (context, call, options) => {
  const { log } = context.store;
  const source = options.hasAll() ? allOf(log, options) : streamOf(log, options.getStream());
  if (context.faults.take('position')) source.start -= 1;
  context.begun.push(source.start);
  const subscription = new Subscription(context, call, source);
  context.subscriptions.add(subscription);
  call.on('cancelled', () => subscription.stop());
  await subscription.run();
};

const everything = () => true;

const allOf = (log, options) => {
  const filter = filterIn(options);
  const fromTheStart = options.getAll().hasStart();
  const start = startIn(log, options.getAll());
  const threshold = filter ? filter.window * filter.interval : Infinity;
  return { events: () => log.all, start, passes: filter?.passes ?? everything, filter, threshold, fromTheStart };
};

const startIn = (log, options) => {
  if (!options.hasPosition()) return options.hasStart() ? 0 : log.all.length;
  const { commit, place } = positionIn(log, options);
  if (place === 'made-up' || place === 'before') throw thrownByHandler();
  return place === 'start' ? 0 : log.indexAt(commit + 1n);
};

const streamOf = (log, options) => {
  const name = streamNameIn(options);
  if (isTombstoned(log, name)) throw streamDeleted(name);
  const events = () => log.stream(name).events;
  const end = options.hasEnd() ? events().length : 0;
  const start = options.hasRevision() ? Number(options.getRevision()) + 1 : end;
  return {
    ...{ events, start: Math.min(start, events().length), passes: everything, threshold: Infinity },
    isCut: (event) => !visibleIn(log, name)(event),
    isMissing: () => events().length === 0 && !isTombstoned(log, name),
    tombstone: () => log.stream(name).tombstone,
  };
};
