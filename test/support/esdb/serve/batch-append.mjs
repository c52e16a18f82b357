// One long call for all the appends of a client: each is told by its id, and may come in parts.
import { badRequest, batchResponse, notReady, outcomeOf, timeout, tooLarge } from '../wire/batch.mjs';
import { MAX_APPEND_SIZE, messageTooLarge } from '../wire/errors.mjs';
import { eventIn, expectedIn, nameIn, streamNameIn, TOO_LARGE, uuidIn } from '../wire/requests.mjs';
import { committed, sizeOf } from './committing.mjs';

export const batchAppend = async (context, call) => {
  const open = new Map();
  call.on('close', () => {
    for (const { expiry } of open.values()) clearTimeout(expiry);
  });
  for await (const request of call.iterator({ destroyOnReturn: false })) {
    if (request === TOO_LARGE) throw messageTooLarge();
    take(context, call, open, request);
  }
  call.end();
};

const take = (context, call, open, request) => {
  const answer = (fields) => call.write(batchResponse({ correlationId: request.getCorrelationId(), ...fields }));
  const key = request.getCorrelationId()?.getString();
  if (request.hasOptions())
    open.set(
      key,
      begunBy(request.getOptions(), () => open.delete(key), answer),
    );
  const part = open.get(key);
  if (!part) return;
  const settle = (fields) => {
    clearTimeout(part.expiry);
    open.delete(key);
    answer({ name: part.name, ...fields });
  };
  if (!context.isReady()) return settle({ error: notReady() });
  const expected = addTo(part, request, answer);
  if (expected === undefined) return;
  if (sizeOf(part.events) > MAX_APPEND_SIZE) return settle({ error: tooLarge() });
  if (request.getIsFinal()) finish(context, call, { ...part, expected, forget: () => open.delete(key), answer });
};

const begunBy = (options, forget, answer) => {
  const name = options.hasStreamIdentifier() ? nameIn(options) : undefined;
  const deadline = options.hasDeadline() ? options.getDeadline().toDate().getTime() : Infinity;
  const part = { options, events: [], name, deadline };
  // Also after a BadRequest, so that such an append is answered twice: the client does not survive that, there or here.
  const expire = () => forget() && answer({ name, error: timeout() });
  if (deadline < Infinity) part.expiry = setTimeout(expire, Math.max(0, deadline - Date.now()));
  return part;
};

/** Adds what a request proposes; gives the expected revision, or undefined when it was answered as a bad request. */
const addTo = (part, request, answer) => {
  try {
    uuidIn(request.getCorrelationId());
    streamNameIn(part.options);
    const expected = expectedIn(part.options);
    if (expected === undefined) throw new Error('The expected stream position is missing.');
    for (const message of request.getProposedMessagesList()) part.events.push(eventIn(message));
    return expected;
  } catch (error) {
    answer({ name: part.name, error: badRequest(error.message) });
    return undefined;
  }
};

const finish = (context, call, { name, expected, events, deadline, expiry, forget, answer }) => {
  clearTimeout(expiry);
  forget();
  const isExpired = () => Date.now() > deadline;
  committed(context, name, expected, events, isExpired).then(
    (result) => answer({ name, ...outcomeOf(name, expected, result) }),
    (error) => call.emit('error', error),
  );
};
