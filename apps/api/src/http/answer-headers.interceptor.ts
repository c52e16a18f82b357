import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { isOperation } from './open-api.js';

/** Says in the headers what HTTP has headers for: the revision as ETag (for If-Match), and where something new can be read. */
export class AnswerHeaders implements NestInterceptor {
  private readonly readable: ReadonlySet<string>;

  /** Reads in the document which addresses can be read by id. */
  constructor({ paths }: OpenAPIObject) {
    const byId = Object.entries(paths).filter(([path, { get }]) => get && path.endsWith('/{id}'));
    this.readable = new Set(byId.map(([path]) => `/v1${path.slice(0, -'/{id}'.length)}`));
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const [request, response] = [context.switchToHttp().getRequest(), context.switchToHttp().getResponse()];
    return next.handle().pipe(tap((answer) => this.tell(request, response, Object(answer))));
  }

  private tell({ method, path }: Request, response: Response, { id, revision }: Answer): void {
    if (typeof revision === 'number') response.setHeader('ETag', `"${revision}"`);
    if (method !== 'POST' || response.statusCode !== 201) return;
    // What was there already and was changed is not created.
    if (isOperation(path)) response.status(200);
    else if (this.readable.has(path)) response.setHeader('Location', `${path}/${id}`);
  }
}

type Answer = Readonly<{ id?: unknown; revision?: unknown }>;
