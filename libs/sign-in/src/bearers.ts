import type { PersonId } from '@app/field';
import { refuse } from '@app/gate';
import { ApiSettings } from '@app/settings';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type JWTPayload, jwtVerify } from 'jose';
import { IdentityProvider } from './identity-provider.js';
import { machineIdOf, personIdOf } from './person-ids.js';

/** A token that held is taken for so many milliseconds more without looking at its signature again, and never past its end. */
const STILL_HOLDS = 30_000;
const MOST = 1_000;

type Known = Readonly<{ owner: PersonId; until: number }>;

/** Access tokens that machines show (RFC 9068): signed by the identity provider and meant for this api. */
@Injectable()
export class Bearers {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly settings: ApiSettings,
    private readonly provider: IdentityProvider,
  ) {}

  /** Whose token was shown; undefined when none was. Throws `gate/unknown-person` when it does not hold. */
  async personIn(request: Request): Promise<PersonId | undefined> {
    const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme === '') return undefined;
    if (scheme.toLowerCase() !== 'bearer') throw refuse('gate/unknown-person');
    return this.ownerBy(token);
  }

  private async ownerBy(token: string): Promise<PersonId> {
    const known = this.known.get(token);
    if (known && Date.now() < known.until) return known.owner;
    const payload = await this.verified(token);
    const owner = this.ownerOf(payload);
    this.remember(token, { owner, until: Math.min(Date.now() + STILL_HOLDS, (payload.exp ?? 0) * 1_000) });
    return owner;
  }

  private remember(token: string, known: Known): void {
    this.known.delete(token);
    this.known.set(token, known);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value as string);
  }

  private async verified(token: string): Promise<JWTPayload> {
    const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = this.settings;
    const rules = { issuer, audience, typ: 'at+jwt', requiredClaims: ['sub', 'exp'] };
    const keys = await this.provider.signingKeys();
    return jwtVerify(token, keys, rules).then(
      ({ payload }) => payload,
      () => {
        throw refuse('gate/unknown-person');
      },
    );
  }

  // A token that a client got for itself names the client twice.
  private ownerOf({ sub = '', client_id }: JWTPayload): PersonId {
    return sub === client_id ? machineIdOf(this.settings.masterKey, sub) : personIdOf(this.settings.masterKey, sub);
  }
}
