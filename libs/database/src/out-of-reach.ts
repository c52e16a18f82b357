/** What the machine says when a peer is not there, or no longer. */
const LOST = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'];
const UNNAMED = ['ENOTFOUND', 'EAI_AGAIN'];

// Connection exceptions; ending, crashed or starting; too many connections; a standby that is not yet in charge; a disk
// that is full or fails, and no memory left: nothing that was asked is to blame, and it passes once somebody makes room.
const SQL_STATES = /^(08...|57P0[1235]|53[123]00|25006|58030)$/;

// Of these `pg` says nothing but the sentence.
const SENTENCES =
  /^(Connection terminated|timeout expir|timeout exceeded when trying to connect|Query read timeout|Client (has encountered a connection error|was closed) and is not queryable|Cannot use a pool after)/;

/** Whether an error says that the database is out of reach for now (gone, starting, ending, full, its disk failing): what was asked of it may or may not be done. */
export const isOutOfReach = (error: unknown): boolean => {
  const { code = '', message = '', driverError, errors } = Object(error) as Partial<Carrying>;
  if ([...LOST, ...UNNAMED].includes(code) || SQL_STATES.test(code) || SENTENCES.test(message)) return true;
  return [driverError, ...(errors ?? [])].some((inner) => inner !== undefined && isOutOfReach(inner));
};

/** What may carry another error: a failed query of TypeORM, or a connection that was tried at several addresses. */
type Carrying = Readonly<{ code: string; message: string; driverError: unknown; errors: readonly unknown[] }>;
