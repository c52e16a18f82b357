import { Refusal } from '@app/event-sourcing';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf, sendProblem } from './problem.js';

/** What HTTP has a word for; every rule of the field is a conflict. */
const statuses: Readonly<Record<string, number>> = {
  'gate/unknown-person': 401,
  'gate/not-allowed': 403,
  'gate/unknown': 404,
  'gate/erased': 410,
  'gate/changed-since': 412,
  'gate/reserved-text': 400,
  'gate/unreadable-if-match': 400,
  'gate/unreadable-key': 400,
  'gate/unreadable-position': 400,
  'gate/not-yet': 503,
  'gate/being-made': 503,
  'gate/busy': 503,
  'sign-in/failed': 400,
  'sign-in/nameless': 403,
  'sign-in/no-provider': 503,
  'sign-in/other-site': 403,
  'import/columns-missing': 400,
  'import/expired': 404,
  'import/heading-twice': 400,
  'import/no-file': 400,
  'import/no-rows': 400,
  'import/no-such-field': 400,
  'import/no-such-heading': 400,
  'import/no-such-sheet': 400,
  'import/not-what-its-name-says': 400,
  'import/too-large': 413,
  'import/too-many-rows': 413,
  'import/too-many-uploads': 503,
  'import/unknown-kind': 400,
  'import/unreadable': 400,
};

/** A refusal becomes a problem document (RFC 9457); its `type` is the stable code. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch(refusal: Refusal, host: ArgumentsHost): void {
    const [request, response] = [
      host.switchToHttp().getRequest<Request>(),
      host.switchToHttp().getResponse<Response>(),
    ];
    sendProblem(response, problemOf(refusal, statuses[refusal.code] ?? 409, request));
  }
}
