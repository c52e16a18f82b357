import { ledgerVersion } from '../ledger.js';

const name = (what: string): string => `read.ledger_v${ledgerVersion}_${what}`;

/** Every entry, once. */
export const ENTRY = name('entry');
/** Every cell of every view, with its current balance and where that came from. */
export const CELL = name('cell');
/** Per cell the balance after each entry: as of a date is one seek in its key. */
export const RUNNING = name('running');

/** Makes the tables of this version of the ledger where they are not there yet. */
export const ledgerTables = `
  create table if not exists ${ENTRY} (
    position bigint, ordinal integer, event_id text not null, recorded_on date not null,
    party_id text, initiative_id text, pledge_id text, line_id text,
    year integer not null, state text not null, amount bigint not null,
    primary key (position, ordinal)
  );
  create table if not exists ${CELL} (
    id bigint generated always as identity primary key, view text not null, cell text not null,
    party_id text, initiative_id text, line_id text, year integer, state text,
    balance bigint not null default 0, last_on date, last_position bigint, last_ordinal integer,
    unique (view, cell)
  );
  create index if not exists ledger_v${ledgerVersion}_initiative on ${CELL} (initiative_id, view);
  create index if not exists ledger_v${ledgerVersion}_party on ${CELL} (party_id, view);
  create index if not exists ledger_v${ledgerVersion}_line on ${CELL} (line_id, view);
  create table if not exists ${RUNNING} (
    cell_id bigint, recorded_on date, position bigint, ordinal integer, balance bigint not null,
    primary key (cell_id, recorded_on, position, ordinal)
  )`;
