import { once } from 'node:events';

const WAKING = ['drain', 'cancelled', 'close', 'error'];

/** Writes, and waits while the transport takes no more; false once the call is over. */
export const send = async (call, message) => {
  if (isOver(call)) return false;
  if (call.write(message)) return true;
  const over = new AbortController();
  await Promise.race(WAKING.map((event) => once(call, event, { signal: over.signal }).catch(() => {})));
  over.abort();
  return !isOver(call);
};

const isOver = (call) => call.cancelled || call.destroyed;
