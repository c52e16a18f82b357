// What a call fails with: the server's codes, words and trailers.
import { grpc } from './client.mjs';

/** Most bytes of data that one append may have. */
export const MAX_APPEND_SIZE = 1024 * 1024;

const { status } = grpc;

export const failure = (code, details, trailers = {}) => {
  const metadata = new grpc.Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, String(value));
  return Object.assign(new Error(details), { code, details, metadata });
};

export const unavailable = () => failure(status.UNAVAILABLE, 'Unavailable');
export const unauthenticated = () =>
  failure(status.UNAUTHENTICATED, 'Not Authenticated', { exception: 'access-denied' });
export const notReady = () => failure(status.UNAVAILABLE, 'Server Is Not Ready');
export const thrownByHandler = () => failure(status.UNKNOWN, 'Exception was thrown by handler.');
export const deadlineExceeded = () => failure(status.DEADLINE_EXCEEDED, 'Deadline Exceeded');
export const noExpectation = () => failure(status.INVALID_ARGUMENT, 'The expected stream revision is missing.');
export const unreadableStream = () => failure(status.UNKNOWN, 'Unexpected ReadStreamResult: Error');
export const unreadableAll = () => failure(status.UNKNOWN, 'Unexpected ReadAllResult: Error');

export const streamDeleted = (name) =>
  failure(status.FAILED_PRECONDITION, `Event stream '${name}' is deleted.`, {
    ...{ exception: 'stream-deleted', 'stream-name': name },
  });

export const appendTooLarge = () =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${MAX_APPEND_SIZE} Exceeded.`, {
    ...{ exception: 'maximum-append-size-exceeded', 'maximum-append-size': MAX_APPEND_SIZE },
  });

export const messageTooLarge = () =>
  failure(status.RESOURCE_EXHAUSTED, 'Received message exceeds the maximum configured message size.');

export const missingProperty = (name) =>
  failure(status.INVALID_ARGUMENT, `Required Metadata Property '${name}' is missing`, {
    ...{ exception: 'missing-required-metadata-property', 'required-metadata-properties': 'type,content-type' },
  });

export const tooSlow = () =>
  failure(
    status.ABORTED,
    'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
  );

const VERSIONS = { any: -2n, no_stream: -1n, stream_exists: -4n };

export const deleteRefused = (name, expected, actual) => {
  const version = VERSIONS[expected] ?? expected;
  const words = `Stream: ${name}, Expected version: ${version}, Actual version: ${actual}`;
  return failure(status.FAILED_PRECONDITION, `Delete failed due to WrongExpectedVersion. ${words}`, {
    ...{ exception: 'wrong-expected-version', 'stream-name': name },
    ...{ 'expected-version': version, 'actual-version': actual },
  });
};
