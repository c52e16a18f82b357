import type { ApplicationId } from '@app/field';
import type { DemoParty } from '../parties/parties.js';
import { paying } from './paying.js';
import { reviewing } from './reviewing.js';

/** One funder of one application: how it looks at it, decides and pays. */
export const funding = (applicationId: ApplicationId, funder: DemoParty) => ({
  ...reviewing(applicationId, funder),
  ...paying(applicationId, funder),
});
