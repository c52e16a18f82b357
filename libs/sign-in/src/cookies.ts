import { hkdfSync } from 'node:crypto';
import { ApiSettings } from '@app/settings';
import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { EncryptJWT, type JWTPayload, jwtDecrypt } from 'jose';

/** What a cookie is for, which is also part of its name and its key. */
export type Purpose = 'session' | 'sign-in';

/** Cookies that only the api can read: encrypted (A256GCM), HttpOnly, SameSite=Lax, each kind under a key of its own. */
@Injectable()
export class Cookies {
  constructor(private readonly settings: ApiSettings) {}

  /** What the browser sent back of this kind; undefined when there is none, or it is not ours or out of date. */
  async read<Content extends object>(request: Request, purpose: Purpose): Promise<Content | undefined> {
    const sealed = sent(request, this.nameOf(purpose));
    if (!sealed) return undefined;
    const opened = jwtDecrypt<Content>(sealed, this.keyOf(purpose), { requiredClaims: ['exp'] });
    return opened.then(
      ({ payload }) => payload,
      () => undefined,
    );
  }

  /** Gives the browser a cookie of this kind, for so many seconds. */
  async write(response: Response, purpose: Purpose, content: object, seconds: number): Promise<void> {
    const token = new EncryptJWT(content as JWTPayload)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(new Date(Date.now() + seconds * 1000));
    const sealed = await token.encrypt(this.keyOf(purpose));
    response.cookie(this.nameOf(purpose), sealed, { ...this.options(), maxAge: seconds * 1000 });
  }

  /** Takes the cookie of this kind away. */
  clear(response: Response, purpose: Purpose): void {
    response.clearCookie(this.nameOf(purpose), this.options());
  }

  private options(): CookieOptions {
    return { httpOnly: true, secure: this.settings.isSecure, sameSite: 'lax', path: '/' };
  }

  // Browsers take a __Host- cookie only with Secure, which plain http on this machine cannot have.
  private nameOf(purpose: Purpose): string {
    const name = purpose === 'session' ? 'aandeel' : `aandeel-${purpose}`;
    return this.settings.isSecure ? `__Host-${name}` : name;
  }

  private keyOf(purpose: Purpose): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.settings.SESSION_SECRET, '', `aandeel/cookie/${purpose}`, 32));
  }
}

const sent = (request: Request, name: string): string | undefined =>
  request.headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
