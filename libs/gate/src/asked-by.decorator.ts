import { randomUUID } from 'node:crypto';
import type { PersonId } from '@app/field';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Person } from './asker.js';
import { refuse } from './gate.refusals.js';

// The headers are read here, so OpenAPI hears of them here.
const describeHeaders: ParameterDecorator = (controller, method) => {
  const handler = Object.getOwnPropertyDescriptor(controller, method ?? '') as PropertyDescriptor;
  for (const name of ['Idempotency-Key', 'If-Match'])
    ApiHeader({ name, required: false })(controller, method ?? '', handler);
};

/** Who signed in and asks, under which Idempotency-Key, having seen what; throws `gate/unreadable-if-match`. */
export const AskedBy = createParamDecorator(
  (_: unknown, context: ExecutionContext): Person => {
    const request = context.switchToHttp().getRequest<Request & { person: PersonId }>();
    return { person: request.person, ...keyIn(request), seen: seenIn(request) };
  },
  [describeHeaders],
);

const keyIn = (request: Request): Pick<Person, 'key' | 'once'> => {
  const key = request.get('Idempotency-Key');
  if (key === undefined) return { key: randomUUID(), once: true };
  if (key.length === 0 || key.length > 200) throw refuse('gate/unreadable-key');
  return { key };
};

const seenIn = (request: Request): number | undefined => {
  const tag = request.get('If-Match');
  const revision = /^"(\d+)"$/.exec(tag ?? '')?.[1];
  if (tag && !revision) throw refuse('gate/unreadable-if-match');
  return revision === undefined ? undefined : Number(revision);
};
