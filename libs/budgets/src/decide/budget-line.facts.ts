import { fact } from '@app/event-sourcing';
import type { PartyId } from '@app/field';

/** By whom a scheme was published; null when there is no such scheme. */
export const publisherOfScheme = fact<PartyId | null>('publisher-of-scheme');
