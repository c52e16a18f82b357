// What is answered, as the client's messages.
import { features, set, shared, streams } from './client.mjs';

export const identifier = (name) =>
  set(new shared.StreamIdentifier(), { streamName: Buffer.from(name).toString('base64') });

export const at = (Position, commit, prepare = commit) =>
  set(new Position(), { commitPosition: String(commit), preparePosition: String(prepare) });

const { ReadResp } = streams;
const reading = (fields) => set(new ReadResp(), fields);

export const eventResponse = (event) =>
  reading({
    event: set(new ReadResp.ReadEvent(), { event: recorded(event), commitPosition: String(event.position) }),
  });

const recorded = (event) => {
  const message = set(new ReadResp.ReadEvent.RecordedEvent(), {
    id: set(new shared.UUID(), { string: event.id }),
    streamIdentifier: identifier(event.stream),
    streamRevision: String(event.revision),
    commitPosition: String(event.position),
    preparePosition: String(event.position),
    data: event.data,
    customMetadata: event.metadata,
  });
  message
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', String(event.created));
  return message;
};

export const confirmation = (subscriptionId) =>
  reading({ confirmation: set(new ReadResp.SubscriptionConfirmation(), { subscriptionId }) });
export const caughtUp = () => reading({ caughtUp: new ReadResp.CaughtUp() });
export const checkpoint = (commit, prepare) => reading({ checkpoint: at(ReadResp.Checkpoint, commit, prepare) });
export const notFound = (name) =>
  reading({ streamNotFound: set(new ReadResp.StreamNotFound(), { streamIdentifier: identifier(name) }) });

/** What both ways of appending say of a success, each with classes of its own. */
export const success = (Success, Position, Nothing, { revision, position }) =>
  set(new Success(), {
    ...(revision < 0n ? { noStream: new Nothing() } : { currentRevision: String(revision) }),
    ...(position === undefined ? { noPosition: new Nothing() } : { position: at(Position, position) }),
  });

/** What was expected, said back. */
export const expectedField = (expected, exact, Nothing) => {
  const named = { any: 'expectedAny', no_stream: 'expectedNoStream', stream_exists: 'expectedStreamExists' }[expected];
  return named ? { [named]: new Nothing() } : { [exact]: String(expected) };
};

const { AppendResp } = streams;

export const appendResponse = (expected, result) =>
  result.wrong
    ? set(new AppendResp(), { wrongExpectedVersion: wrongVersion(expected, result.wrong.actual) })
    : set(new AppendResp(), { success: success(AppendResp.Success, AppendResp.Position, shared.Empty, result) });

const wrongVersion = (expected, actual) =>
  set(new AppendResp.WrongExpectedVersion(), {
    ...(actual < 0n ? { currentNoStream: new shared.Empty() } : { currentRevision: String(actual) }),
    ...expectedField(expected, 'expectedRevision', shared.Empty),
  });

export const deleteResponse = (Resp, position) => set(new Resp(), { position: at(Resp.Position, position) });

const METHODS = {
  read: ['position', 'events'],
  append: [],
  delete: [],
  tombstone: [],
  batchappend: ['deadline_duration'],
};

export const supportedMethods = (version) =>
  set(new features.SupportedMethods(), {
    eventStoreServerVersion: version,
    methodsList: Object.entries(METHODS).map(([methodName, featuresList]) =>
      set(new features.SupportedMethod(), {
        ...{ methodName, featuresList, serviceName: 'event_store.client.streams.streams' },
      }),
    ),
  });
