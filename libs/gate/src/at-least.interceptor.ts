import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Request } from 'express';
import { defer, type Observable, switchMap } from 'rxjs';
import { refuse } from './gate.refusals.js';
import { Reached } from './reached.js';

/** So many milliseconds a query waits for one's own write. */
const PATIENCE = 2_000;

/** Lets any query ask, with `atLeast=<position>`, for a view in which that event has been seen; throws `gate/not-yet`, `gate/unreadable-position`. */
@Injectable()
export class AtLeastInterceptor implements NestInterceptor {
  constructor(private readonly reached: Reached) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.query.atLeast === undefined) return next.handle();
    const { atLeast, ...others } = request.query;
    // The query's own body knows nothing of it, and would refuse it.
    Object.defineProperty(request, 'query', { value: others });
    return defer(() => this.waitFor(positionIn(atLeast))).pipe(switchMap(() => next.handle()));
  }

  private async waitFor(position: bigint): Promise<void> {
    if (!(await this.reached.waitFor(position, PATIENCE))) throw refuse('gate/not-yet', { position: `${position}` });
  }
}

const positionIn = (atLeast: unknown): bigint => {
  if (typeof atLeast === 'string' && /^\d{1,18}$/.test(atLeast)) return BigInt(atLeast);
  throw refuse('gate/unreadable-position');
};

const parameter = {
  name: 'atLeast',
  in: 'query',
  required: false,
  description: 'Waits at most 2 seconds until the event at this position (as a command answered it) shows; else 503.',
  schema: { type: 'string', pattern: '^\\d{1,18}$', example: '42' },
} as const;

/** Tells in OpenAPI that every query takes `atLeast`. */
export const describeAtLeast = (document: OpenAPIObject): OpenAPIObject => {
  for (const { get } of Object.values(document.paths)) if (get) get.parameters = [...(get.parameters ?? []), parameter];
  return document;
};
