/** A plain value that may not be mistaken for another of the same kind. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };

/** Opaque id of a person; names live in the vault only. */
export type PersonId = Brand<string, 'PersonId'>;
/** Initiative, coalition, fund, municipality or partner. */
export type PartyId = Brand<string, 'PartyId'>;
/** Doel, opgave: what a municipality or fund wants to reach. */
export type GoalId = Brand<string, 'GoalId'>;
/** (Gezamenlijke) aanvraag. */
export type ApplicationId = Brand<string, 'ApplicationId'>;
/** Subsidieregeling, or what a fund works by. */
export type SchemeId = Brand<string, 'SchemeId'>;
/** One funder's review of one application. */
export type ReviewId = Brand<string, 'ReviewId'>;
/** Coproductie. */
export type CoproductionId = Brand<string, 'CoproductionId'>;
/** Begrotingspost, for all its years. */
export type BudgetLineId = Brand<string, 'BudgetLineId'>;
/** One reservering on a budget line. */
export type HoldId = Brand<string, 'HoldId'>;
/** Toezegging: one stable id over the years. */
export type PledgeId = Brand<string, 'PledgeId'>;
/** One light report (verantwoording). */
export type ReportId = Brand<string, 'ReportId'>;
/** One row of an imported subsidy register. */
export type RegisterRowId = Brand<string, 'RegisterRowId'>;

/** Text that may name a person, as the vault wrote it: `sealed:<subject>:<base64url>`; unreadable once its key is destroyed. */
export type Sealed = Brand<string, 'Sealed'>;
