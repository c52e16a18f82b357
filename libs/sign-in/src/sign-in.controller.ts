import { ReadableBy } from '@app/gate';
import { ApiSettings } from '@app/settings';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiNoContentResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type IDToken, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { Cookies } from './cookies.js';
import { type Departure, IdentityProvider } from './identity-provider.js';
import { personIdOf } from './person-ids.js';
import { IdentityRoot, Introduce, type Who } from './ports.js';
import { Sessions } from './sessions.js';
import { SignInQuery } from './sign-in.bodies.js';
import { refuse } from './sign-in.refusals.js';

const TEN_MINUTES = 10 * 60;

/** Signing in with the identity provider of one's organisation, and out again. */
@Controller()
export class SignInController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly provider: IdentityProvider,
    private readonly cookies: Cookies,
    private readonly sessions: Sessions,
    private readonly introductions: Introduce,
    private readonly identity: IdentityRoot,
  ) {}

  /** Sends a browser to the identity provider. */
  @Get('sign-in')
  @ReadableBy('public')
  @ApiFoundResponse({ description: 'To the identity provider.' })
  async leave(@Query() { returnTo = '/' }: SignInQuery, @Res() response: Response): Promise<void> {
    const departure = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo };
    const address = await this.provider.addressFor(departure);
    await this.cookies.write(response, 'sign-in', departure, TEN_MINUTES);
    response.redirect(address);
  }

  /** Where the identity provider sends the browser back to; begins the session. */
  @Get('sign-in/callback')
  @ReadableBy('public')
  @ApiFoundResponse({ description: 'To where the person wanted to be.' })
  async comeBack(@Req() request: Request, @Res() response: Response): Promise<void> {
    const departure = await this.cookies.read<Departure>(request, 'sign-in');
    if (!departure) throw refuse('sign-in/failed');
    this.cookies.clear(response, 'sign-in');
    const token = await this.provider.whoCameBack(request.originalUrl, departure);
    const person = personIdOf(this.identity.root, token.sub);
    await this.introductions.introduce(person, whoIn(token));
    await this.sessions.begin(response, person);
    response.redirect(this.addressOf(departure.returnTo));
  }

  /** Ends the session of this browser. */
  @Post('sign-out')
  @HttpCode(204)
  @ReadableBy('public')
  @ApiNoContentResponse()
  leaveForGood(@Res({ passthrough: true }) response: Response): void {
    this.sessions.end(response);
  }

  // Whole, so that a path such as /.//elsewhere stays on this site.
  private addressOf(returnTo: string): string {
    const { origin } = new URL(this.settings.PUBLIC_URL);
    const address = new URL(returnTo, origin);
    return address.origin === origin ? address.href : origin;
  }
}

const whoIn = ({ name, email }: IDToken): Who => {
  if (typeof name !== 'string' || typeof email !== 'string') throw refuse('sign-in/nameless');
  return { name, email };
};
