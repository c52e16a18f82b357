import { randomUUID } from 'node:crypto';

/** The same server, for streams of whose names no other spec has any. */
export const ownPlaceOn = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}prefix=${randomUUID()}.`;
