import type { PersonId } from '@app/field';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Cookies } from './cookies.js';

const EIGHT_HOURS = 8 * 60 * 60;

/** Who signed in on this browser: a cookie with the opaque id, and no token of the identity provider. */
@Injectable()
export class Sessions {
  constructor(private readonly cookies: Cookies) {}

  /** The person of this session; undefined when there is none. */
  async personIn(request: Request): Promise<PersonId | undefined> {
    return (await this.cookies.read<{ person: PersonId }>(request, 'session'))?.person;
  }

  /** Begins a session of eight hours, in place of the one before. */
  begin(response: Response, person: PersonId): Promise<void> {
    return this.cookies.write(response, 'session', { person }, EIGHT_HOURS);
  }

  /** Ends the session of this browser. */
  end(response: Response): void {
    this.cookies.clear(response, 'session');
  }
}
