/** Someone who can sign in at the demo's identity provider; `does` says in Dutch what they do. */
export type DemoPerson = Readonly<{ sub: string; name: string; email: string; does: string }>;

/** A client as `oidc-provider` has them. */
export type Client = Readonly<Record<string, unknown>>;

/** Starts the identity provider of the demo and the tests; throws in production. */
export function startIdentityProvider(options: {
  port?: number;
  people: readonly DemoPerson[];
  clients: readonly Client[];
  audience?: string;
}): Promise<{ issuer: string; audience: string; stop(): Promise<void> }>;

/** The client that the api itself is. */
export function webClient(client: { id?: string; secret: string; publicUrl: string }): Client;

/** A machine that gets tokens for itself. */
export function machineClient(client: { id: string; secret: string }): Client;
