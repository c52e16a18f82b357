import i18next from 'i18next';
import { atLeast, wrote } from './own-writes.js';
import { Problem, problemOf } from './problem.js';

type Query = Readonly<Record<string, string | number | undefined>>;

/** Where a command left its stream. */
export type Decided = { id: string; revision: number; position: string };

/** What goes along with a write: one key per intent of the user, and the revision that was seen. */
export type Sent = Readonly<{ key: string; seen?: number | undefined }>;

/** Reads a view; throws a Problem. */
export const read = async <View>(path: string, query: Query = {}): Promise<View> =>
  (await answerOf(await send(addressOf(path, { ...query, atLeast: atLeast() }), { headers: languages() }))) as View;

/** Asks a command; throws a Problem. */
export const ask = async (path: string, body: unknown, { key, seen }: Sent): Promise<Decided> => {
  const headers = {
    ...languages(),
    'Idempotency-Key': key,
    ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
  };
  const json = {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const form = { method: 'POST', headers, body: body as FormData };
  const answer = (await answerOf(await send(addressOf(path), body instanceof FormData ? form : json))) as Decided;
  wrote(answer?.position);
  return answer;
};

const send = (address: URL, init: RequestInit): Promise<Response> =>
  fetch(address, { credentials: 'same-origin', ...init }).catch(() => {
    throw new Problem(0, 'offline', '');
  });

const answerOf = async (response: Response): Promise<unknown> => {
  const isJson = response.headers.get('Content-Type')?.includes('json');
  const body: unknown = isJson ? await response.json() : null;
  if (!response.ok) throw problemOf(response.status, body);
  return body;
};

const addressOf = (path: string, query: Query = {}): URL => {
  const address = new URL(`/v1${path}`, window.location.origin);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, `${value}`);
  return address;
};

const languages = () => ({ Accept: 'application/json', 'Accept-Language': i18next.language });
