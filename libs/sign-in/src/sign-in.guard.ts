import type { PersonId } from '@app/field';
import { READ_RIGHTS, type ReadRight, refuse as refuseAtGate, type SignedInRequest } from '@app/gate';
import { ApiSettings } from '@app/settings';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Bearers } from './bearers.js';
import { Erased } from './ports.js';
import { Sessions } from './sessions.js';
import { refuse } from './sign-in.refusals.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Says who asks: nobody gets past it unknown, save where the public may read. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: ApiSettings,
    private readonly bearers: Bearers,
    private readonly sessions: Sessions,
    private readonly erased: Erased,
  ) {}

  /** Throws `gate/unknown-person`, `gate/erased` for who was erased while signed in, or `sign-in/other-site` when another site had a browser change something. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    // A browser tells which challenge it may answer.
    context.switchToHttp().getResponse<Response>().setHeader('WWW-Authenticate', 'Bearer');
    request.person = await this.personIn(request);
    if (request.person && (await this.erased.isErased(request.person))) {
      this.sessions.end(context.switchToHttp().getResponse<Response>());
      throw refuseAtGate('gate/erased');
    }
    if (!request.person && !this.isPublic(context)) throw refuseAtGate('gate/unknown-person');
    context.switchToHttp().getResponse<Response>().removeHeader('WWW-Authenticate');
    return true;
  }

  private async personIn(request: Request): Promise<PersonId | undefined> {
    const machine = await this.bearers.personIn(request);
    if (machine) return machine;
    const person = await this.sessions.personIn(request);
    if (person && !SAFE.includes(request.method) && !this.isOwnSite(request)) throw refuse('sign-in/other-site');
    return person;
  }

  private isPublic(context: ExecutionContext): boolean {
    const rights = this.reflector.get<readonly ReadRight[] | undefined>(READ_RIGHTS, context.getHandler());
    return rights?.includes('public') ?? false;
  }

  // Browsers send at least one of the two, and pages cannot set either.
  private isOwnSite({ headers }: Request): boolean {
    const site = headers['sec-fetch-site'];
    return site === 'same-origin' || site === 'none' || headers.origin === new URL(this.settings.PUBLIC_URL).origin;
  }
}
