import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import { heardFetch } from './hearing.js';
import { atLeast, wrote } from './own-writes.js';
import type { AnswerAt, AskBody, AskPath, ReadParams, ReadPath, ViewAt } from './paths.js';
import { Problem, problemOf } from './problem.js';
import type { paths } from './schema.js';
import type { DecidedView } from './views.js';

const inMyLanguage: Middleware = {
  onRequest: ({ request }) => request.headers.set('Accept-Language', i18next.language),
};

const afterMyOwnWrites: Middleware = {
  onRequest: ({ request }) => {
    const position = atLeast();
    if (request.method !== 'GET' || !position) return;
    const address = new URL(request.url);
    address.searchParams.set('atLeast', position);
    return new Request(address, request);
  },
};

const throwsProblems: Middleware = {
  onError: () => new Problem(0, 'offline', ''),
  onResponse: async ({ response }) => {
    if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  },
};

const api = createClient<paths>({ baseUrl: '/v1', credentials: 'same-origin' });
api.use(inMyLanguage, afterMyOwnWrites, throwsProblems);

type Params<Path extends ReadPath> = object extends ReadParams<Path> ? [ReadParams<Path>?] : [ReadParams<Path>];

/** Reads a view; throws a Problem. */
export const read = async <Path extends ReadPath>(path: Path, ...[params]: Params<Path>): Promise<ViewAt<Path>> => {
  // Path and params are held together by this function's own type; openapi-fetch cannot follow a path that is a type.
  const { data } = await api.GET(path as '/parties/{id}', { params, fetch: heardFetch() } as never);
  return data as ViewAt<Path>;
};

/** What goes along with a write: one key per intent of the user, and the revision that was seen. */
export type Sent = Readonly<{ key: string; id?: string | undefined; seen?: number | undefined }>;

/** Asks a command, of the stream with that id; throws a Problem. */
export const ask = async <Path extends AskPath>(
  path: Path,
  body: AskBody<Path>,
  { key, id, seen }: Sent,
): Promise<AnswerAt<Path>> => {
  const header = { 'Idempotency-Key': key, ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }) };
  const asked = { params: { path: { id }, header }, body: body ?? {} };
  const { data } = await api.POST(path as '/parties/{id}/_rename-party', asked as never);
  wrote((data as Partial<DecidedView> | undefined)?.position);
  return data as AnswerAt<Path>;
};
