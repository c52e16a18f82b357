import type { PersonId } from '@app/field';
import { AskedBy, type Person, ReadableBy } from '@app/gate';
import { machineIdOf, personIdOf } from '@app/sign-in';
import { Controller, Get, Post } from '@nestjs/common';
import { exportPKCS8, generateKeyPair, importPKCS8, SignJWT } from 'jose';
import { Browser, machineToken, signIn } from '../../../test/support/sign-in.js';
import { erased, introduced, startSmallApi } from '../../../test/support/small-api.js';
import { startIdentityProvider } from '../../../tools/oidc.mjs';

@Controller('things')
class ThingsController {
  @Get() @ReadableBy('signed in') all(): string[] {
    return ['thing'];
  }
  @Get('open') @ReadableBy('public') open(): string[] {
    return ['open'];
  }
  @Post('_make') make(@AskedBy() { person }: Person): { person: PersonId } {
    return { person };
  }
}

const master = Buffer.alloc(32, 1);

describe('signing in', () => {
  let api: Awaited<ReturnType<typeof startSmallApi>>;
  let cookie: string;
  beforeAll(async () => {
    api = await startSmallApi(ThingsController);
    cookie = await signIn(api.url, 'anna');
  });
  afterAll(() => api?.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/v1/${path}`, { headers, redirect: 'manual' });
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/v1/${path}`, { method: 'POST', headers });

  it('is asked of everyone, save where the public may read', async () => {
    const refused = await get('things');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refused.json()).toMatchObject({ type: '/problems/gate/unknown-person', status: 401 });
    expect((await post('things/_make')).status).toBe(401);
    const open = await get('things/open');
    expect([open.status, open.headers.get('www-authenticate')]).toEqual([200, null]);
  });

  it('gives a session under an opaque id', async () => {
    const me = await (await get('me', { cookie })).json();
    expect(me).toMatchObject({
      id: personIdOf(master, 'anna'),
      name: 'Anna <de> Vries',
      memberships: [],
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect((await get('things', { cookie })).status).toBe(200);
  });

  it('ends, wherever it is open, for who was erased', async () => {
    const bo = await signIn(api.url, 'bo');
    const token = { authorization: `Bearer ${await machineToken(api.provider.issuer)}` };
    const machine = (await (await post('things/_make', token)).json()) as { person: string };
    for (const person of [personIdOf(master, 'bo'), machine.person]) erased.add(person);
    const refused = await get('things', { cookie: bo });
    expect([refused.status, await refused.json()]).toMatchObject([410, { title: 'gate/erased' }]);
    expect(refused.headers.getSetCookie().join()).toMatch(/^aandeel=;/);
    expect((await post('things/_make', token)).status).toBe(410);
    expect((await get('things', { cookie })).status).toBe(200);
    erased.clear();
  });

  it('introduces the person, name and e-mail', () =>
    expect(introduced.get(personIdOf(master, 'anna'))).toEqual({ name: 'Anna <de> Vries', email: 'anna@example.org' }));

  it('keeps tokens and names out of the browser', () => {
    const [, value = ''] = cookie.split('=');
    expect(cookie).not.toContain(';');
    const [header = ''] = value.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'dir', enc: 'A256GCM' });
    expect(value.length).toBeLessThan(300);
  });

  it('sends cookies that no script can read and no other site gets', async () => {
    const [set = ''] = (await get('sign-in')).headers.getSetCookie();
    expect(set).toMatch(/^aandeel-sign-in=.*; Max-Age=600; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  });

  it('leads back to where the person was', async () => {
    const browser = new Browser();
    const people = await browser.go(`${api.url}/v1/sign-in?returnTo=/v1/things%3Fyear=2027`);
    const arrived = await browser.go(`${people.url}/0`, 'POST');
    expect(arrived.url).toBe(`${api.url}/v1/things?year=2027`);
    expect(await arrived.json()).toEqual(['thing']);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'evil', '/\t/evil.example', 'javascript:x'])(
    'never leads elsewhere: %j',
    async (returnTo) => {
      const answer = await get(`sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ in: 'query', at: 'returnTo', code: 'matches' }] });
    },
  );

  it('stays here for a path that folds into another site', async () => {
    const browser = new Browser();
    const people = await browser.go(`${api.url}/v1/sign-in?returnTo=/.//evil.example`);
    const arrived = await browser.go(`${people.url}/0`, 'POST');
    expect(arrived.url).toMatch(new RegExp(`^${api.url}/`));
  });

  it('fails without the cookie it began with, and with the state of another', async () => {
    expect((await get('sign-in/callback?code=x&state=y')).status).toBe(400);
    const [begun = ''] = (await get('sign-in')).headers.getSetCookie();
    const forged = await get('sign-in/callback?code=x&state=y', { cookie: begun.split(';')[0] as string });
    expect(await forged.json()).toMatchObject({ type: '/problems/sign-in/failed' });
    expect(forged.headers.getSetCookie().join()).not.toContain('aandeel=');
  });

  it('does not take the cookie of a sign-in under way for a session', async () => {
    const [begun = ''] = (await get('sign-in')).headers.getSetCookie();
    const value = (begun.split(';')[0] as string).split('=')[1];
    expect((await get('things', { cookie: `aandeel=${value}` })).status).toBe(401);
  });

  it('takes no session that was tampered with', async () =>
    expect((await get('things', { cookie: `${cookie.slice(0, -2)}xx` })).status).toBe(401));

  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    {},
  ];
  it.each(elsewhere)('refuses what another site had a browser do: %j', async (headers) => {
    const answer = await post('things/_make', { cookie, ...headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: '/problems/sign-in/other-site' });
  });

  it('does what its own page asks', async () => {
    expect((await post('things/_make', { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post('things/_make', { cookie, origin: api.url })).status).toBe(200);
  });

  it('ends by signing out', async () => {
    const answer = await post('sign-out', { cookie, origin: api.url });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^aandeel=; .*Expires=Thu, 01 Jan 1970/);
    expect((await post('sign-out', { cookie, origin: 'https://evil.example' })).status).toBe(403);
  });

  it('shows the people of the demo as buttons, and knows nobody else', async () => {
    const page = await (await new Browser().go(`${api.url}/v1/sign-in`)).text();
    expect(page).toContain('lang="nl"');
    expect(page).toContain('Anna &#60;de&#62; Vries');
    const browser = new Browser();
    const { url } = await browser.go(`${api.url}/v1/sign-in`);
    expect((await browser.go(`${url}/9`, 'POST')).status).toBe(400);
  });

  it('never begins in production with the people of the demo', async () => {
    process.env.NODE_ENV = 'production';
    await expect(startIdentityProvider({ people: [], clients: [] })).rejects.toThrow('never starts in production');
    process.env.NODE_ENV = 'test';
  });
});

describe('the token of a machine', () => {
  let api: Awaited<ReturnType<typeof startSmallApi>>;
  beforeAll(async () => {
    api = await startSmallApi(ThingsController);
  });
  afterAll(() => api?.stop());

  const make = (token: string, path = 'things/_make') =>
    fetch(`${api.url}/v1/${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });

  it('gets in, from anywhere, under an id that no person has', async () => {
    const answer = await make(await machineToken(api.provider.issuer));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ person: machineIdOf(master, 'machine') });
    expect(machineIdOf(master, 'machine')).not.toBe(personIdOf(master, 'machine'));
  });

  const forged = async (claims: Record<string, string>, typ = 'at+jwt') => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = await importPKCS8(await exportPKCS8(privateKey), 'RS256');
    const { issuer, audience } = api.provider;
    return new SignJWT({ iss: issuer, aud: audience, sub: 'machine', client_id: 'machine', ...claims })
      .setProtectedHeader({ alg: 'RS256', typ })
      .setExpirationTime('1h')
      .sign(key);
  };

  it('is refused when someone else signed it, or it is none', async () => {
    expect((await make(await forged({}))).status).toBe(401);
    expect((await make('nonsense')).status).toBe(401);
    expect((await make('')).status).toBe(401);
  });

  it('is refused when its text was changed', async () => {
    const [head, , tail] = (await machineToken(api.provider.issuer)).split('.');
    const body = Buffer.from(JSON.stringify({ sub: 'anna', aud: api.provider.audience })).toString('base64url');
    expect((await make(`${head}.${body}.${tail}`)).status).toBe(401);
  });

  it('is refused when it is not signed at all', async () => {
    const head = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const [, body] = (await machineToken(api.provider.issuer)).split('.');
    expect((await make(`${head}.${body}.`)).status).toBe(401);
  });

  it('is refused when it is meant for another service', async () => {
    const token = await machineToken(api.provider.issuer, { resource: 'urn:other:api' });
    expect((await make(token)).status).toBe(401);
  });

  it('is refused on a public address too, rather than taken for nobody', async () =>
    expect((await fetch(`${api.url}/v1/things/open`, { headers: { authorization: 'Bearer x' } })).status).toBe(401));
});
