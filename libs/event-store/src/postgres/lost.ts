import pg from 'pg';

// A failed sync of the log ends the server's processes, which then begin again; a full disk waits for somebody to come.
const PASSING = /^(08|57P0|53300|40001|40P01|58030)/;

/** Whether an error is a lost connection: not the database's own answer, or that it is going away or has no room yet. */
export const isLost = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || PASSING.test(error.code ?? '');
