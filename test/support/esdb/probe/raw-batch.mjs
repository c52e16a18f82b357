// The batch call itself, for what the client never sends, and for what it hides of the answers.
import { randomUUID } from 'node:crypto';
import { grpc, ofClient, shared, streams } from '../wire/client.mjs';

const { StreamsClient } = ofClient('../generated/streams_grpc_pb');
const { Empty } = ofClient('google-protobuf/google/protobuf/empty_pb');
const { Timestamp } = ofClient('google-protobuf/google/protobuf/timestamp_pb');
const { BatchAppendReq } = streams;

const uuid = (text) => new shared.UUID().setString(text);

export const message = ({ id = randomUUID(), type = 'T', contentType = 'application/json' } = {}) => {
  const proposed = new BatchAppendReq.ProposedMessage();
  if (id) proposed.setId(uuid(id));
  if (type) proposed.getMetadataMap().set('type', type);
  if (contentType) proposed.getMetadataMap().set('content-type', contentType);
  return proposed.setData(Buffer.from('{}'));
};

/** One request to append to a stream; without a stream it has no options. */
export const part = ({ stream, messages = [message()], final = true, correlation = randomUUID(), ...options }) => {
  const request = new BatchAppendReq().setIsFinal(final);
  if (correlation) request.setCorrelationId(uuid(correlation));
  for (const each of messages) request.addProposedMessages(each);
  return stream ? request.setOptions(optionsOf(stream, options)) : request;
};

const optionsOf = (stream, { expected = 'any', deadlineMs }) => {
  const options = new BatchAppendReq.Options();
  options.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64')));
  if (expected === 'any') options.setAny(new Empty());
  else if (expected === 'no_stream') options.setNoStream(new Empty());
  else options.setStreamPosition(expected);
  if (deadlineMs !== undefined) options.setDeadline(Timestamp.fromDate(new Date(Date.now() + deadlineMs)));
  return options;
};

/** Sends requests on one call, and gives so many answers, or that no further one came. */
export const exchanging = (url) => {
  const raw = new StreamsClient(new URL(url.replace(/^esdb/, 'http')).host, grpc.credentials.createInsecure());
  return (requests, answers = 1) =>
    new Promise((resolve) => {
      const [call, out] = [raw.batchAppend(), []];
      const finish = () => {
        clearTimeout(timer);
        call.cancel();
        resolve(out);
      };
      const timer = setTimeout(() => out.push('no further answer') && finish(), 1500);
      call.on('error', () => {}).on('data', (answer) => out.push(answerShown(answer)) === answers && finish());
      for (const request of requests) call.write(request);
    });
};

const answerShown = (answer) => ({
  correlated: Boolean(answer.getCorrelationId()),
  stream: streamOf(answer),
  echoesExpected: answer.hasAny() || answer.hasNoStream() || answer.hasStreamExists() || answer.hasStreamPosition(),
  success: successShown(answer.getSuccess()),
  error: errorShown(answer.getError()),
});

const streamOf = (answer) =>
  answer.hasStreamIdentifier() ? Buffer.from(answer.getStreamIdentifier().getStreamName_asU8()).toString() : undefined;

const successShown = (success) =>
  success && {
    revision: success.getCurrentRevision(),
    noStream: success.hasNoStream(),
    position: success.hasPosition(),
    noPosition: success.hasNoPosition(),
  };

const errorShown = (error) => {
  if (!error) return undefined;
  const details = error.getDetails();
  const kind = details.getTypeName();
  const detail = shared[kind.split('.').pop()].deserializeBinary(details.getValue_asU8()).toObject();
  return { code: error.getCode(), message: error.getMessage(), kind, url: details.getTypeUrl(), detail };
};
