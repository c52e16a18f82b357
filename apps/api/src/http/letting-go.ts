import type { Server } from 'node:http';
import type { RequestHandler } from 'express';

/** Tells whoever keeps a connection open that the server is ending: else it would wait for the next request for ever. */
export const lettingGoOf =
  (server: Server): RequestHandler =>
  (_, response, next) => {
    if (!server.listening) response.setHeader('Connection', 'close');
    next();
  };
