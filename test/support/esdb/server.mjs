// The server: EventStoreDB's gRPC protocol of streams over a store of our own.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { append, removal } from './serve/append.mjs';
import { batchAppend } from './serve/batch-append.mjs';
import { Faults } from './serve/committing.mjs';
import { read } from './serve/read.mjs';
import { Store } from './store/store.mjs';
import { grpc, ServerFeaturesService, streams } from './wire/client.mjs';
import { notReady, thrownByHandler, tooSlow, unauthenticated, unavailable } from './wire/errors.mjs';
import { LimitedStreamsService } from './wire/requests.mjs';
import { supportedMethods } from './wire/responses.mjs';

export const VERSION = '23.10.8';
const HOST = '127.0.0.1';

/**
 * Starts it. `file`: durable, else in memory; `liveBuffer`: events that a live subscription may lag behind; `stallMs`: how
 * long its transport may take nothing while it lags further; `notReadyMs`: how long it says that it is not ready; `tls`: a
 * certificate, its key, and who may come in.
 */
export async function startServer({ port = 0, file, liveBuffer = 32, stallMs = 100, notReadyMs = 0, tls } = {}) {
  const [store, faults, subscriptions] = [new Store(file), new Faults(), new Set()];
  const readyAt = Date.now() + notReadyMs;
  const counted = { subscriptions, unanswered: new Set(), sent: 0, begun: [], batches: 0 };
  const how = { liveBuffer, stallMs, login: tls?.login, isReady: () => Date.now() >= readyAt };
  const context = { store, faults, ...counted, ...how };
  const server = servedBy(context);
  const { listener, sockets } = await listening(server, port, tls);
  const disconnectAll = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: listener.address().port,
    url: `esdb://${HOST}:${listener.address().port}?tls=${Boolean(tls)}`,
    fail: (fault) => faults.ask(fault),
    heal: () => faults.forget(),
    /** As a slow consumer is dropped. */
    dropSubscriptions: () => {
      for (const subscription of subscriptions) subscription.drop(tooSlow());
    },
    /** Without an error, as a server may that goes away in peace. */
    endSubscriptions: () => {
      for (const subscription of subscriptions) subscription.drop();
    },
    disconnectAll,
    counts: () => countsOf(context, sockets),
  };
}

const countsOf = ({ subscriptions, unanswered, sent, begun, batches }, { size: connections }) => {
  const at = [...subscriptions].map(({ cursor }) => cursor);
  return { connections, at, unanswered: unanswered.size, sent, begun, batches };
};

const servedBy = (context) => {
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  const serve = serving(context);
  server.addService(LimitedStreamsService, {
    read: (call) => serve(call.request.getOptions().hasSubscription() ? 'subscribe' : 'read', read)(call),
    append: serve('append', append),
    batchAppend: serve('batch', batchAppend),
    delete: serve('delete', removal(streams.DeleteResp, { tombstone: false })),
    tombstone: serve('delete', removal(streams.TombstoneResp, { tombstone: true })),
  });
  server.addService(ServerFeaturesService, {
    getSupportedMethods: (_, done) => done(null, supportedMethods(VERSION)),
  });
  return server;
};

// Faults of appends are taken when their turn comes, and what shares a call is answered on its own.
const serving = (context) => (kind, handle) => (call, done) => {
  context.batches += Number(kind === 'batch');
  const refuse = (error) => (done ? done(error) : call.emit('error', error));
  if (!mayComeIn(call, context)) return refuse(unauthenticated());
  if (!context.isReady() && kind !== 'batch') return refuse(notReady());
  const fault = kind !== 'batch' && kind !== 'append' && context.faults.take(kind);
  if (fault === 'silence') return leave(context, call);
  if (fault) return refuse(unavailable());
  handle(context, call, done).catch((error) => refuse(error.code === undefined ? thrownByHandler() : error));
};

// Until whoever called waits no longer.
const leave = ({ unanswered }, call) => {
  unanswered.add(call);
  call.on('cancelled', () => unanswered.delete(call));
};

const mayComeIn = (call, { login }) => {
  const [given] = call.metadata.get('authorization');
  return !login || given === `Basic ${Buffer.from(login).toString('base64')}`;
};

const credentialsOf = (tls) =>
  tls
    ? grpc.ServerCredentials.createSsl(null, [{ cert_chain: tls.certificate, private_key: tls.key }])
    : grpc.ServerCredentials.createInsecure();

// Own sockets rather than the server's, so that they can be reset.
const listening = async (server, port, tls) => {
  const injector = server.createConnectionInjector(credentialsOf(tls));
  const sockets = new Set();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket
      .setNoDelay(true)
      .on('error', () => {})
      .on('close', () => sockets.delete(socket));
    injector.injectConnection(socket);
  });
  listener.listen(port, HOST);
  await once(listener, 'listening');
  return { listener, sockets };
};
