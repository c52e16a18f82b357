import { ApiSettings } from '@app/settings';
import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  type IDToken,
} from 'openid-client';
import { refuse } from './sign-in.refusals.js';

/** What must come back unchanged: kept in a cookie while the person is at the identity provider. */
export type Departure = Readonly<{ state: string; nonce: string; verifier: string; returnTo: string }>;

/** The OpenID Connect provider, found at its issuer when first needed. */
@Injectable()
export class IdentityProvider {
  private readonly log = new Logger(IdentityProvider.name);
  private found?: Promise<Configuration>;
  private keys?: JWTVerifyGetKey;

  constructor(private readonly settings: ApiSettings) {}

  /** Where to send the person: authorisation code with PKCE. Throws `sign-in/no-provider`. */
  async addressFor({ state, nonce, verifier }: Departure): Promise<string> {
    const address = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: new URL('/v1/sign-in/callback', this.settings.PUBLIC_URL).href,
      scope: 'openid profile email',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return address.href;
  }

  /** Who came back, by the ID token. Throws `sign-in/failed` when anything does not match the departure. */
  async whoCameBack(path: string, { state, nonce, verifier }: Departure): Promise<IDToken> {
    const configuration = await this.configuration();
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const address = new URL(path, this.settings.PUBLIC_URL);
    const tokens = await authorizationCodeGrant(configuration, address, checks).catch((error: Error) => {
      // The message alone: what the provider answered may name the person.
      this.log.warn(`sign-in refused: ${error.message}`);
      throw refuse('sign-in/failed');
    });
    return tokens.claims() as IDToken;
  }

  /** The keys that its access tokens are signed with. Throws `sign-in/no-provider`. */
  async signingKeys(): Promise<JWTVerifyGetKey> {
    const { jwks_uri } = (await this.configuration()).serverMetadata();
    this.keys ??= createRemoteJWKSet(new URL(jwks_uri as string));
    return this.keys;
  }

  // Not kept when it fails: the provider may start after us.
  private configuration(): Promise<Configuration> {
    this.found ??= this.find().catch((error: Error) => {
      this.found = undefined;
      this.log.error(`no identity provider at ${this.settings.OIDC_ISSUER}: ${error.message}`);
      throw refuse('sign-in/no-provider');
    });
    return this.found;
  }

  private find(): Promise<Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.settings;
    // The settings let http through for this machine only.
    const execute = OIDC_ISSUER.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, { execute });
  }
}
