import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  PayloadTooLargeException,
} from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { refuse } from '../read/import.refusals.js';
import { limits } from '../read/table.js';

/** Says how large a register may be, to who sent a larger one. */
@Injectable()
export class TooLargeInterceptor implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof PayloadTooLargeException)) throw error;
        throw refuse('import/too-large', { megabytes: limits.bytes / 1_000_000 });
      }),
    );
  }
}
