// Calls that change one stream: an append of its own, a delete, a tombstone.
import { remove } from '../store/changes.mjs';
import * as errors from '../wire/errors.mjs';
import { expectedIn, nameIn, streamNameIn, TOO_LARGE, unaryEventIn } from '../wire/requests.mjs';
import { appendResponse, deleteResponse } from '../wire/responses.mjs';
import { committed, sizeOf } from './committing.mjs';

/** An append as a call of its own: first its options, then one message per event. */
export const append = async (context, call, done) => {
  const { options, events } = await proposedIn(call);
  const name = streamNameIn(options);
  const expected = expectedIn(options);
  if (expected === undefined) throw errors.noExpectation();
  const isExpired = () => call.cancelled || Date.now() > Number(call.getDeadline());
  const result = await committed(context, name, expected, events, isExpired);
  if (result.timeout) throw errors.deadlineExceeded();
  if (result.deleted) throw errors.streamDeleted(name);
  done(null, appendResponse(expected, result));
};

const proposedIn = async (call) => {
  const events = [];
  let options;
  for await (const request of call) {
    if (request === TOO_LARGE) throw errors.messageTooLarge();
    if (request.hasOptions()) options = request.getOptions();
    else events.push(unaryEventIn(request.getProposedMessage()));
    if (sizeOf(events) > errors.MAX_APPEND_SIZE) throw errors.appendTooLarge();
  }
  return { options, events };
};

/** A delete, or a tombstone: the response's class, and which of the two. */
export const removal = (Resp, kind) => async (context, call, done) => {
  const options = call.request.getOptions();
  const [name, expected] = [nameIn(options), expectedIn(options)];
  const result = await context.store.commit((writer) => remove(writer, name, expected, kind));
  if (result.deleted) throw errors.streamDeleted(name);
  if (result.wrong) throw errors.deleteRefused(name, expected, result.wrong.actual);
  done(null, deleteResponse(Resp, result.position));
};
