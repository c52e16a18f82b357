import { randomUUID } from 'node:crypto';
import { isOutOfReach } from '@app/database';
import { Refusal } from '@app/event-sourcing';
import { inLanguageOf, problemOf, RefusalFilter, refuse as refuseAtGate, sendProblem } from '@app/gate';
import { limits } from '@app/imports';
import type { ApiSettings } from '@app/settings';
import { type ArgumentsHost, Catch, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { refuse } from './http.refusals.js';
import type { InputError } from './input-errors.js';

/** Whatever goes wrong becomes a problem document (RFC 9457); what nobody foresaw tells its number and nothing else. */
@Catch()
export class ProblemFilter extends RefusalFilter {
  private readonly log = new Logger(ProblemFilter.name);

  constructor(private readonly settings: Pick<ApiSettings, 'BODY_LIMIT'>) {
    super();
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    if (error instanceof Refusal && !error.code.startsWith('http/')) {
      super.catch(error, host);
      return;
    }
    const [request, response] = [
      host.switchToHttp().getRequest<Request>(),
      host.switchToHttp().getResponse<Response>(),
    ];
    // An answer that has begun cannot become a problem; cutting it off says that it is not whole.
    if (response.headersSent) return void response.destroy(this.unexpected(error));
    const [refusal, status] = this.refusalFor(error);
    sendProblem(response, { ...problemOf(refusal, status, request), ...errorsIn(refusal, request) });
  }

  private refusalFor(error: unknown): [Refusal, number] {
    if (error instanceof Refusal) return [error, statuses[error.code] ?? 400];
    if (error instanceof HttpException && error.getStatus() < 500) return [this.refusalOf(error), error.getStatus()];
    if (error instanceof HttpException && error.getStatus() === 503) return [refuse('http/unavailable'), 503];
    if (isOutOfReach(error)) return [this.unavailable(error), 503];
    return [this.unexpected(error), 500];
  }

  private refusalOf(error: HttpException): Refusal {
    const { BODY_LIMIT: bodyLimit } = this.settings;
    if (isMalformed(error)) return refuse('http/malformed-json');
    if (error.getStatus() === 413) return refuse('http/too-large', { bodyLimit, uploadLimit: limits.bytes });
    if (error.getStatus() === 415) return refuse('http/wrong-content-type', { accepted: 'application/json (UTF-8)' });
    return byStatus[error.getStatus()]?.() ?? refuse('http/bad-request');
  }

  // Whoever asked may do so again under the same key: what was done after all is then answered, not done twice.
  private unavailable(error: unknown): Refusal {
    this.log.warn(`the database is out of reach: ${(error as Error).message}`);
    return refuse('http/unavailable');
  }

  private unexpected(error: unknown): Refusal {
    const id = randomUUID();
    this.log.error(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
    return refuse('http/unexpected', { id });
  }
}

const statuses: Readonly<Record<string, number>> = {
  'http/no-checkpoint': 404,
  'http/wrong-content-type': 415,
};

const byStatus: Readonly<Record<number, () => Refusal>> = {
  401: () => refuseAtGate('gate/unknown-person'),
  403: () => refuseAtGate('gate/not-allowed'),
  404: () => refuse('http/unknown-address'),
  429: () => refuse('http/too-many-requests'),
};

// Only here is known in which language the fields' errors are to be told.
const errorsIn = ({ details }: Refusal, request: Request): object =>
  Array.isArray(details.errors)
    ? {
        errors: (details.errors as InputError[]).map((found) => ({
          ...found,
          detail: inLanguageOf(request, found.detail),
        })),
      }
    : {};

const isMalformed = ({ cause }: HttpException): boolean =>
  cause instanceof SyntaxError && (cause as { type?: string }).type === 'entity.parse.failed';
