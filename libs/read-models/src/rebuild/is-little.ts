import type { EventStore } from '@app/event-store';

/** What who follows reads and keeps in one step, so that nobody sees half of it. */
const AT_ONCE = 1_000;

/** Whether there are so few events that who follows makes all of them in one step. */
export const isLittle = async (store: EventStore): Promise<boolean> => {
  const head = await store.head();
  if (store.capabilities.gapFreePositions || head === 0n) return head <= AT_ONCE;
  let seen = 0;
  for await (const events of store.past(head)) {
    seen += events.length;
    if (seen > AT_ONCE) return false;
  }
  return true;
};
