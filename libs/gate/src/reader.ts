import type { Related, Right } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import type { Authority } from './authority.js';

/** Who may read without standing in any relation: whoever signed in, or the whole public. */
export type ReadRight = Right | 'public';

/** Where a query's handler keeps who may read what it answers. */
export const READ_RIGHTS = 'aandeel:read-rights';

/** Who reads, with the rights that the query's row in the table asks for. */
export class Reader {
  /** Whether the relation was looked at; a query that never does is stopped before it answers. */
  checked: boolean;

  constructor(
    readonly person: PersonId,
    private readonly rights: readonly ReadRight[],
    private readonly authority: Authority,
  ) {
    this.checked = rights.includes('public') || rights.includes('signed in');
  }

  /** Throws `gate/not-allowed` unless the reader holds one of the query's rights towards these parties. */
  async expect(related: Related): Promise<void> {
    this.checked = true;
    if (this.rights.includes('public')) return;
    await this.authority.expect({ person: this.person, key: 'read' }, this.rights as readonly Right[], related);
  }

  /** Whether the reader holds one of these rights towards these parties: for what shows in part. */
  holds(rights: readonly Right[], related: Related): Promise<boolean> {
    return this.authority.holds({ person: this.person, key: 'read' }, rights, related);
  }
}
