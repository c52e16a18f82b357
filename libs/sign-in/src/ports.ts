import type { PersonId } from '@app/field';
import type { MembershipView } from './me.view.js';

/** What the identity provider tells of a person: personal data, for the vault only. */
export type Who = Readonly<{ name: string; email: string }>;

/** The secret (32 bytes) of which opaque ids are made; the same for as long as the installation exists. */
export abstract class IdentityRoot {
  abstract readonly root: Buffer;
}

/** Who was erased: their session ends, wherever they are. */
export abstract class Erased {
  abstract isErased(person: PersonId): Promise<boolean>;
}

/** Where a person's name and e-mail go at each sign-in; what is known already changes nothing. */
export abstract class Introduce {
  abstract introduce(person: PersonId, who: Who): Promise<void>;
}

/** How a person is known here; a sealed name is opened on the way out. */
export type Portrait = Readonly<{ name: string | null; memberships: readonly MembershipView[] }>;

/** What someone who signed in is told of themselves. */
export abstract class Portraits {
  abstract of(person: PersonId): Promise<Portrait>;
}
