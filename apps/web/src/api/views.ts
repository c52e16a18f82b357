import type { components } from './schema.js';

type Schemas = components['schemas'];

/** Euro cents of one calendar year. */
export type YearAmount = Schemas['YearAmountBody'];

export type ApplicationView = Schemas['ApplicationView'];
export type CandidateView = Schemas['CandidateView'];
export type ColumnGuessView = Schemas['ColumnGuessView'];
export type CoproductionView = Schemas['CoproductionView'];
export type DecidedView = Schemas['DecidedView'];
export type DevelopmentView = Schemas['DevelopmentView'];
export type FunderAskView = Schemas['FunderAskView'];
export type HelpView = Schemas['HelpView'];
export type ImportView = Schemas['ImportView'];
export type InstalmentView = Schemas['InstalmentView'];
export type MeView = Schemas['MeView'];
export type MemberView = Schemas['MemberView'];
export type MembershipView = Schemas['MembershipView'];
export type PartyView = Schemas['PartyView'];
export type PlanLineView = Schemas['PlanLineView'];
export type PledgesView = Schemas['PledgesView'];
export type PledgeView = Schemas['PledgeView'];
export type PledgeYearView = Schemas['PledgeYearView'];
export type QueuedReviewView = Schemas['QueuedReviewView'];
export type ReceivedView = Schemas['ReceivedView'];
export type ReportView = Schemas['ReportView'];
export type ReviewView = Schemas['ReviewView'];
export type SchemeView = Schemas['SchemeView'];
export type ScoreView = Schemas['ScoreView'];
export type SeatAtTableView = Schemas['SeatAtTableView'];
export type SeatView = Schemas['SeatView'];
export type TableView = Schemas['TableView'];
