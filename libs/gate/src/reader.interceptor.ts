import type { PersonId } from '@app/field';
import { Vault } from '@app/vault';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, mergeMap, type Observable } from 'rxjs';
import { Authority } from './authority.js';
import type { SignedInRequest } from './read-by.decorator.js';
import { READ_RIGHTS, Reader, type ReadRight } from './reader.js';

/** Gives each query its reader, and opens what the vault sealed only after the reader's rights were looked at. */
@Injectable()
export class ReaderInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly authority: Authority,
    private readonly vault: Vault,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rights = this.reflector.get<readonly ReadRight[]>(READ_RIGHTS, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const reader = new Reader(request.person as PersonId, rights, this.authority);
    request.reader = reader;
    return next.handle().pipe(mergeMap((answer) => from(this.opened(reader, answer))));
  }

  private async opened(reader: Reader, answer: unknown): Promise<unknown> {
    if (!reader.checked) throw new Error('a query answered without looking at who reads');
    return this.vault.openAll(answer);
  }
}
