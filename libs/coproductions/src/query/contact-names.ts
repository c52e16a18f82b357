import type { PersonId, Sealed } from '@app/field';

/** What contacts are called: people belong to another feature, so whoever assembles says where their names are. */
export abstract class ContactNames {
  /** The names of these people, sealed until they leave; who is unknown or erased is left out. */
  abstract of(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Sealed>>;
}
