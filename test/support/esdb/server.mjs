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
  const context = { store, faults, subscriptions, liveBuffer, stallMs, drops: 0, isReady: () => Date.now() >= readyAt };
  const server = servedBy({ ...context, login: tls?.login });
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
    disconnectAll,
    connections: () => sockets.size,
    subscriptions: () => subscriptions.size,
    /** How many subscriptions were dropped so far. */
    drops: () => context.drops,
  };
}

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
  const refuse = (error) => (done ? done(error) : call.emit('error', error));
  if (!mayComeIn(call, context)) return refuse(unauthenticated());
  if (!context.isReady() && kind !== 'batch') return refuse(notReady());
  if (kind !== 'batch' && kind !== 'append' && context.faults.take(kind)) return refuse(unavailable());
  handle(context, call, done).catch((error) => refuse(error.code === undefined ? thrownByHandler() : error));
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
