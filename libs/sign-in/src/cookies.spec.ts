import { ApiSettings } from '@app/settings';
import type { CookieOptions, Request, Response } from 'express';
import { Cookies, type Purpose } from './cookies.js';

const settingsFor = (isSecure: boolean): ApiSettings =>
  Object.assign(new ApiSettings(), {
    PUBLIC_URL: isSecure ? 'https://a.example' : 'http://localhost',
    SESSION_SECRET: 's',
  });

const written = async (cookies: Cookies, purpose: Purpose, seconds: number) => {
  let set: { name: string; value: string; options: CookieOptions } | undefined;
  const cookie = (name: string, value: string, options: CookieOptions) => {
    set = { name, value, options };
  };
  await cookies.write({ cookie } as unknown as Response, purpose, { person: 'p' }, seconds);
  return set as NonNullable<typeof set>;
};

const sending = (cookie: string): Request => ({ headers: { cookie } }) as Request;

describe('a cookie', () => {
  const cookies = new Cookies(settingsFor(true));

  it('is bound to this host over https', async () => {
    const { name, options } = await written(cookies, 'session', 60);
    expect(name).toBe('__Host-aandeel');
    expect(options).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: 60_000 });
  });

  it('does without Secure on plain http only', async () => {
    const { name, options } = await written(new Cookies(settingsFor(false)), 'session', 60);
    expect([name, options.secure]).toEqual(['aandeel', false]);
  });

  it('is read back among others', async () => {
    const { name, value } = await written(cookies, 'session', 60);
    expect(await cookies.read(sending(`x=1; ${name}=${value}; y=2`), 'session')).toMatchObject({ person: 'p' });
  });

  it('is worth nothing after its time, whatever the browser keeps', async () => {
    const { name, value } = await written(cookies, 'session', -1);
    expect(await cookies.read(sending(`${name}=${value}`), 'session')).toBeUndefined();
  });

  it('is of no use for another purpose', async () => {
    const { value } = await written(cookies, 'sign-in', 60);
    expect(await cookies.read(sending(`__Host-aandeel=${value}`), 'session')).toBeUndefined();
  });
});
