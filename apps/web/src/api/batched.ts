type Waiting<Found> = Readonly<{ found: (it: Found | undefined) => void; failed: (error: unknown) => void }>;

/** Gathers what is asked for within a moment into one question, of at most `most` ids; each gets its own answer. */
export const batched = <Found extends { id: string }>(
  ask: (ids: string[]) => Promise<readonly Found[]>,
  most = 100,
): ((id: string) => Promise<Found | undefined>) => {
  let waiting = new Map<string, Waiting<Found>[]>();

  const send = async (asked: typeof waiting): Promise<void> => {
    const all = [...asked.values()].flat();
    try {
      const found = await ask([...asked.keys()]);
      for (const [id, those] of asked) for (const each of those) each.found(found.find((one) => one.id === id));
    } catch (error) {
      for (const each of all) each.failed(error);
    }
  };

  const flush = (): void => {
    const asked = waiting;
    waiting = new Map();
    if (asked.size > 0) void send(asked);
  };

  return (id) =>
    new Promise((found, failed) => {
      if (waiting.size === 0) setTimeout(flush, 5);
      waiting.set(id, [...(waiting.get(id) ?? []), { found, failed }]);
      if (waiting.size >= most) flush();
    });
};
