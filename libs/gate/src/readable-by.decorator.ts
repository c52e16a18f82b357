import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { AtLeastInterceptor } from './at-least.interceptor.js';
import { ReaderInterceptor } from './reader.interceptor.js';
import { READ_RIGHTS, type ReadRight } from './reader.js';

/** Who may read what this query answers; a query without does not start. Commands have nothing to do with what serves queries. */
export const ReadableBy = (...rights: readonly ReadRight[]): MethodDecorator =>
  applyDecorators(SetMetadata(READ_RIGHTS, rights), UseInterceptors(AtLeastInterceptor, ReaderInterceptor));
