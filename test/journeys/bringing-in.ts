import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PartyId } from '@app/field';
import type { Caller } from '../support/caller.js';

/** An import as its view shows it. */
export type ImportAnswer = Readonly<{
  id: string;
  state: string;
  failure: string | null;
  result: (Readonly<Record<string, unknown>> & Readonly<{ events: number }>) | null;
}>;

/** The bytes of one file of the invented register. */
export const register = (name: string): Buffer => readFileSync(join(process.cwd(), 'test/fixtures/register', name));

/** Sends a register, says yes to its columns, and waits for what it came to. */
export const bringIn = async (
  who: Caller,
  funder: PartyId,
  name: string,
  how: object = {},
  bytes = register(name),
): Promise<ImportAnswer> => {
  const { status, body, text } = await who.upload(funder, name, bytes);
  if (status !== 201) throw new Error(`${status}: ${text}`);
  expect((await who.post(`imports/${body.id}/_run`, how)).status).toBe(202);
  return ended(who, body.id);
};

const ended = async (who: Caller, id: string): Promise<ImportAnswer> => {
  for (;;) {
    const now = await who.sees<ImportAnswer>(`imports/${id}`);
    if (now.state !== 'running') return now;
    await setTimeout(20);
  }
};
