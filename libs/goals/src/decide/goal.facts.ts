import { fact } from '@app/event-sourcing';
import type { PersonId } from '@app/field';

/** Everyone who does something for the owner of a goal. */
export const membersOfOwner = fact<readonly PersonId[]>('members-of-owner');
