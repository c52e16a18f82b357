import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'express';
import { isOperation } from './open-api.js';

/**
 * Has every answer say in its headers what HTTP has headers for: the revision as ETag (for If-Match), and where something
 * new can be read. By the adapter, which answers, and no interceptor, for which each command would go through Observables.
 */
export const tellInHeaders = (app: INestApplication, document: OpenAPIObject): void => {
  const readable = readableIn(document);
  const adapter = app.getHttpAdapter();
  const reply = adapter.reply.bind(adapter);
  adapter.reply = (response: Response, answer: unknown, status?: number) => {
    tell(response, Object(answer), readable);
    return reply(response, answer, status);
  };
};

// Which addresses can be read by id.
const readableIn = ({ paths }: OpenAPIObject): ReadonlySet<string> => {
  const byId = Object.entries(paths).filter(([path, { get }]) => get && path.endsWith('/{id}'));
  return new Set(byId.map(([path]) => `/v1${path.slice(0, -'/{id}'.length)}`));
};

const tell = (response: Response, { id, revision }: Answer, readable: ReadonlySet<string>): void => {
  const { method, path } = response.req;
  if (typeof revision === 'number') response.setHeader('ETag', `"${revision}"`);
  if (method !== 'POST' || response.statusCode !== 201) return;
  // What was there already and was changed is not created.
  if (isOperation(path)) response.status(200);
  else if (readable.has(path)) response.setHeader('Location', `${path}/${id}`);
};

type Answer = Readonly<{ id?: unknown; revision?: unknown }>;
