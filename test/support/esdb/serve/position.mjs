import { thrownByHandler } from '../wire/errors.mjs';

/** The position in a request, and what the log makes of it. */
export const positionIn = (log, options) => {
  const commit = BigInt(options.getPosition().getCommitPosition());
  const prepare = BigInt(options.getPosition().getPreparePosition());
  if (prepare > commit) throw thrownByHandler();
  return { commit, prepare, place: log.placeOf(commit) };
};
