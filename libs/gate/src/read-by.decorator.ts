import type { PersonId } from '@app/field';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Reader } from './reader.js';

/** A request as the sign-in guard and the reader interceptor leave it; `person` is empty for the public. */
export type SignedInRequest = Request & { person?: PersonId; reader?: Reader };

/** Who reads, to be held against the parties that the answer is about. */
export const ReadBy = createParamDecorator(
  (_: unknown, context: ExecutionContext): Reader =>
    context.switchToHttp().getRequest<SignedInRequest>().reader as Reader,
);
