import type { SchemeRow } from '../project/scheme-list.projection.js';

/** One scheme. */
export class SchemeView {
  readonly id: string;
  readonly funderId: string;
  readonly name: string;
  /** awb or private. */
  readonly regime: string;
  /** Weeks; null means the eight weeks of Awb 4:13. */
  readonly decisionTermWeeks: number | null;
}

/** One page of schemes. */
export class SchemesView {
  readonly rows: SchemeView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The view of one row. */
export const schemeViewOf = (row: SchemeRow): SchemeView => ({ ...row, funderId: row.funderId ?? '' });
