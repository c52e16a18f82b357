import { fact } from '@app/event-sourcing';
import type { PersonId } from '@app/field';

/** Everyone who does something for a party in the co-production. */
export const membersOfPartner = fact<readonly PersonId[]>('members-of-partner');
