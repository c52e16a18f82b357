import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { refuse } from './http.refusals.js';

// Where @ApiConsumes keeps what the document says: what is announced is what is taken.
const CONSUMES = 'swagger/apiConsumes';

/** Takes JSON, and on a handler with @ApiConsumes what that says; all else is 415, a form of another site included. */
@Injectable()
export class ContentTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** Throws `http/wrong-content-type`. */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const accepted = this.reflector.get<string[] | undefined>(CONSUMES, context.getHandler()) ?? ['application/json'];
    if (!hasBody(request) || request.is(accepted)) return true;
    throw refuse('http/wrong-content-type', { accepted: accepted.join(', ') });
  }
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
