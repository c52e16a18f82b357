// node writer.mjs URL STREAMS EVENTS: records events and follows them while the server comes and goes, in a process of its
// own, so that anything thrown that nobody catches ends it. Prints { recorded, unknown, followed } when all is recorded.
import '../../tools/typescript.mjs';

const { KurrentEventStore } = await import('../../libs/event-store/src/kurrent/kurrent-event-store.ts');
const { SystemClock } = await import('@app/field');

const [url, streams, events] = process.argv.slice(2);
const store = await KurrentEventStore.open({ url, clock: new SystemClock(), patience: 1_000, deadline: 1_000 });
const recorded = [];
let unknown = 0;

/** As the gate does: reads what is there, and decides on that; a command that is there already was answered. */
const ask = async (stream, commandId) => {
  const past = await store.read(stream);
  if (past.some((event) => event.commandId === commandId)) return;
  const what = { events: [{ type: 'Happened', data: { to: 'us' } }], commandId, actor: 'policy:spec' };
  await store.append({ stream, expected: past.length, ...what });
};

const askUntilAnswered = async (stream, commandId) => {
  for (;;)
    try {
      return await ask(stream, commandId);
    } catch {
      unknown += 1;
    }
};

const write = async (stream) => {
  for (let nth = 0; nth < Number(events); nth += 1) {
    const commandId = crypto.randomUUID();
    await askUntilAnswered(stream, commandId);
    recorded.push(commandId);
  }
};

const follow = async () => {
  const followed = [];
  const all = Number(streams) * Number(events);
  while (followed.length < all)
    try {
      for await (const batch of store.subscribe(BigInt(followed.at(-1)?.[0] ?? 0))) {
        followed.push(...batch.map(({ position, commandId }) => [`${position}`, commandId]));
        if (followed.length >= all) break;
      }
    } catch {
      // The server was away for longer than patience: on from where it was.
    }
  return followed;
};

const writing = Array.from({ length: Number(streams) }, (_, nth) => write(`jar-${nth}`));
const [followed] = await Promise.all([follow(), ...writing]);
await store.close();
console.log(JSON.stringify({ recorded, unknown, followed }));
