// The answers to appends that share one call: each with the id it was asked under.
import { Any, Empty, grpc, Status, set, shared, streams } from './client.mjs';
import { MAX_APPEND_SIZE } from './errors.mjs';
import { expectedField, identifier, success } from './responses.mjs';

const { status } = grpc;

/** An error inside an answer: google.rpc.Status with details of this type. */
const errorOf = (code, message, details, typeName = `event_store.client.${message}`) => {
  const any = new Any();
  any.pack(details.serializeBinary(), typeName);
  return set(new Status(), { code, message, details: any });
};

export const timeout = () => errorOf(status.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout());
export const notReady = () => errorOf(status.UNAVAILABLE, 'Server Is Not Ready', new Empty(), 'google.protobuf.Empty');
export const badRequest = (message) =>
  errorOf(status.INVALID_ARGUMENT, 'BadRequest', set(new shared.BadRequest(), { message }));
export const tooLarge = () =>
  errorOf(
    ...[status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded'],
    set(new shared.MaximumAppendSizeExceeded(), { maxappendsize: MAX_APPEND_SIZE }),
  );

const deleted = (name) =>
  errorOf(
    ...[status.NOT_FOUND, 'StreamDeleted'],
    set(new shared.StreamDeleted(), { streamIdentifier: identifier(name) }),
  );

const wrong = (expected, { actual }) =>
  errorOf(
    ...[status.ALREADY_EXISTS, 'WrongExpectedVersion'],
    set(new shared.WrongExpectedVersion(), {
      ...(actual < 0n ? { currentNoStream: new Empty() } : { currentStreamRevision: String(actual) }),
      ...expectedField(expected, 'expectedStreamPosition', Empty),
    }),
  );

/** What became of an append, as fields of its answer. */
export const outcomeOf = (name, expected, result) => {
  if (result.timeout) return { error: timeout() };
  if (result.deleted) return { error: deleted(name) };
  return result.wrong ? { error: wrong(expected, result.wrong) } : { result };
};

/** The answer to one append. */
export const batchResponse = ({ correlationId, name, error, result }) =>
  set(new streams.BatchAppendResp(), {
    ...{ correlationId, error },
    streamIdentifier: name === undefined ? undefined : identifier(name),
    success: result && success(streams.BatchAppendResp.Success, shared.AllStreamPosition, Empty, result),
  });
