import pg from 'pg';

/** Whether an error is a lost connection: not the database's own answer, or that it is going away or has no room yet. */
export const isLost = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|57P0|53300|40001|40P01)/.test(error.code ?? '');
