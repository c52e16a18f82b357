// Reads of a stream and of $all, which end; subscriptions are read calls too, and do not.
import { readStream } from '../store/visibility.mjs';
import { streams } from '../wire/client.mjs';
import * as errors from '../wire/errors.mjs';
import { filterIn, streamNameIn } from '../wire/requests.mjs';
import { eventResponse, notFound } from '../wire/responses.mjs';
import { positionIn } from './position.mjs';
import { send } from './sending.mjs';
import { subscribe } from './subscribe.mjs';

const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

export const read = async (context, call) => {
  const options = call.request.getOptions();
  if (options.hasSubscription()) return subscribe(context, call, options);
  for await (const message of messagesFor(context.store.log, options)) if (!(await send(call, message))) return;
  call.end();
};

const messagesFor = (log, options) => {
  const how = { backwards: options.getReadDirection() === BACKWARDS, count: Number(options.getCount()) };
  return options.hasAll() ? all(log, options, how) : stream(log, options.getStream(), how);
};

function* stream(log, options, { backwards, count }) {
  const name = streamNameIn(options);
  if (count === 0 || (options.hasEnd() && !backwards)) throw errors.unreadableStream();
  const end = options.hasEnd() ? BigInt(log.stream(name).events.length) : 0n;
  const from = options.hasRevision() ? BigInt(options.getRevision()) : end;
  const page = readStream(log, name, { backwards, from, count });
  if (page.deleted) throw errors.streamDeleted(name);
  if (page.notFound) yield notFound(name);
  else for (const event of page.events) yield eventResponse(event);
}

async function* all(log, options, { backwards, count }) {
  if (count === 0) await new Promise(() => {}); // the real server never answers this either
  const passes = filterIn(options)?.passes ?? (() => true);
  const step = backwards ? -1 : 1;
  let left = count;
  for (let index = beginning(log, options.getAll(), backwards); left > 0; index += step) {
    const event = log.all[index];
    if (!event) return;
    if (!passes(event)) continue;
    left -= 1;
    yield eventResponse(event);
  }
}

// Forwards a position is included, backwards it is not.
const beginning = (log, options, backwards) => {
  const back = backwards ? 1 : 0;
  if (!options.hasPosition()) return (options.hasStart() ? 0 : log.all.length) - back;
  const { commit, prepare, place } = positionIn(log, options);
  if (['made-up', backwards ? 'beyond' : 'before'].includes(place)) throw errors.unreadableAll();
  const odd = backwards && prepare !== commit ? 1 : 0; // odd, but so it was observed
  return log.indexAt(commit) - odd - back;
};
