/** What the api of a spec is told: its own address, its identity provider, and what this spec adds. */
export const environmentFor = (url: string, issuer: string, more: Readonly<Record<string, string>> = {}) => ({
  DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere',
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  SESSION_SECRET: 'a secret of the specs of 32 signs',
  PUBLIC_URL: url,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'aandeel',
  OIDC_CLIENT_SECRET: 'web-secret',
  ...more,
});
