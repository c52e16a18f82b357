import { type Related, type Relation, type Right, type Role, relations } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import { Injectable } from '@nestjs/common';
import type { Asker } from './asker.js';
import { refuse } from './gate.refusals.js';

/** Who is a member of what; asked anew on each attempt, so that a right taken away counts at once. */
export abstract class Memberships {
  /** What a person does for a party; empty for who is no member. */
  abstract rolesIn(party: PartyId, person: PersonId): Promise<readonly Role[]>;
}

/** Holds who asks against the table of rights. */
@Injectable()
export class Authority {
  constructor(private readonly memberships: Memberships) {}

  /** Throws `gate/not-allowed` unless the asker holds one of these rights towards the related parties. */
  async expect(by: Asker, rights: readonly Right[], related: Related): Promise<void> {
    if (await this.holds(by, rights, related)) return;
    throw refuse('gate/not-allowed', { rights });
  }

  /** Whether the asker holds one of these rights towards the related parties. */
  async holds(by: Asker, rights: readonly Right[], related: Related): Promise<boolean> {
    if ('policy' in by) return rights.includes('policy');
    if ('operator' in by) return rights.includes('operator');
    if (rights.includes('signed in')) return true;
    if (rights.includes('self') && related.person === by.person) return true;
    const standing = relations.filter((relation) => related[relation] !== undefined);
    const held = await Promise.all(standing.map((relation) => this.heldIn(by.person, relation, related)));
    return held.flat().some((right) => rights.includes(right));
  }

  private async heldIn(person: PersonId, relation: Relation, related: Related): Promise<Right[]> {
    const roles = await Promise.all(
      partiesIn(related, relation).map((party) => this.memberships.rolesIn(party, person)),
    );
    return roles.flat().map((role): Right => `${role} of ${relation}`);
  }
}

const partiesIn = (related: Related, relation: Relation): readonly PartyId[] => {
  const parties = related[relation];
  if (parties === undefined) return [];
  return typeof parties === 'string' ? [parties] : (parties as readonly PartyId[]);
};
