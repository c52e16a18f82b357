import type { MessageOf } from '@app/event-sourcing';
import type { PartyId, SchemeId } from '@app/field';

/** Public law (Awb) or private law (a fund's gift). */
export type Regime = 'awb' | 'private';

/** What can happen to one scheme. Stream `scheme-<id>`. */
export type SchemeEvents = {
  /** Subsidieregeling opgenomen; without term of its own the Awb's eight weeks count (4:13). */
  SchemePublished: {
    schemeId: SchemeId;
    funderId: PartyId;
    name: string;
    regime: Regime;
    decisionTermWeeks: number | null;
  };
  /** Beslistermijn gewijzigd, for applications that come in from now on. */
  DecisionTermChanged: { from: number | null; to: number };
};

/** Any event of a scheme. */
export type SchemeEvent = MessageOf<SchemeEvents>;
