/** Signs in as a browser would, through every redirect, and answers with the Cookie header of the session. */
export const signIn = async (baseUrl: string, sub: string): Promise<string> => {
  const browser = new Browser();
  const people = await browser.go(`${baseUrl}/v1/sign-in`);
  const page = await people.text();
  const nth = [...page.matchAll(/data-sub="([^"]*)"/g)].findIndex(([, of]) => of === sub);
  if (nth < 0) throw new Error(`${sub} is not on the sign-in page`);
  await browser.go(`${people.url}/${nth}`, 'POST', [baseUrl]);
  return browser.cookiesFor(baseUrl);
};

/** An access token that a machine got for itself, for the api unless another resource is named. */
export const machineToken = async (
  issuer: string,
  { id = 'machine', secret = 'machine-secret', resource }: { id?: string; secret?: string; resource?: string } = {},
): Promise<string> => {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(resource && { resource }) }),
  });
  const { access_token, error } = (await answer.json()) as { access_token: string; error?: string };
  if (error) throw new Error(error);
  return access_token;
};

/** Follows redirects and keeps cookies, each for the origin that set it. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** The page that the redirects end on; `stopAt` ends them at an origin whose pages are not wanted. */
  async go(address: string, method = 'GET', stopAt: readonly string[] = []): Promise<Response> {
    const { origin } = new URL(address);
    const answer = await fetch(address, { method, redirect: 'manual', headers: { cookie: this.cookiesFor(origin) } });
    for (const cookie of answer.headers.getSetCookie()) this.keep(origin, cookie);
    const location = answer.headers.get('location');
    if (!location) return answer;
    const next = new URL(location, address);
    const arrived = stopAt.includes(next.origin) && !next.pathname.startsWith('/v1/sign-in');
    return arrived ? answer : this.go(next.href, 'GET', stopAt);
  }

  /** The Cookie header for an origin. */
  cookiesFor(address: string): string {
    return [...(this.jar.get(new URL(address).origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(origin: string, cookie: string): void {
    const [, name = '', value = '', rest = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(cookie) ?? [];
    const jar = this.jar.get(origin) ?? new Map<string, string>();
    if (/expires=Thu, 01 Jan 1970/i.test(rest)) jar.delete(name);
    else jar.set(name, value);
    this.jar.set(origin, jar);
  }
}
