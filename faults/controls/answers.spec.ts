import { randomUUID } from 'node:crypto';
import { isPerson } from '@app/event-sourcing';
import type { Append } from '@app/event-store';
import { Answers } from '@app/gate';
import type { Wrong } from '../checks/findings.js';
import { copyOf, type Founded, founded } from './founded.js';
import { type Change, storeThat } from './in-place-of.js';
import { foundIn, type Otherwise, trippedBy, written } from './small-trial.js';

/** Every nth append of a person. */
const everyNth = (nth: number): ((append: Append) => boolean) => {
  let appends = 0;
  return ({ actor }) => {
    appends += isPerson(actor) ? 1 : 0;
    return isPerson(actor) && appends % nth === 0;
  };
};

const answeredTooSoon = storeThat((ours) => {
  const dies = everyNth(20);
  const append = async (append: Append) =>
    dies(append) ? { revision: append.expected + append.events.length, position: 1n } : ours.append(append);
  return { append };
});

const refusedThoughRecorded: Otherwise = {
  edge: (ours) => {
    let asks = 0;
    return async (wish, by) => {
      const answer = await ours(wish, by);
      asks += 1;
      return asks % 20 === 0 && answer.outcome === 'done' ? { outcome: 'refused', code: 'spec/no' } : answer;
    };
  },
};

const withoutKeys: Change = (builder) =>
  storeThat((ours) => ({ append: (append) => ours.append({ ...append, commandId: randomUUID() }) }))(builder)
    .overrideProvider(Answers)
    .useValue({ recall: async () => undefined, keep: async () => undefined });

describe('the look at what was answered', () => {
  let ground: Founded;
  beforeAll(async () => {
    ground = await founded();
  }, 90_000);
  afterAll(() => ground?.db.drop());

  it.each<[string, Wrong, Otherwise]>([
    ['an answer given before the append, which a crash then took away', 'lost', { change: answeredTooSoon }],
    ['keys that are not remembered', 'doubled', { change: withoutKeys }],
    ['a no to what was recorded', 'doubled', refusedThoughRecorded],
  ])(
    'finds %s',
    async (_, wrong, otherwise) => {
      const db = await copyOf(ground.db);
      expect(trippedBy(await foundIn(db, await written(db, ground.field, otherwise)))).toContain(wrong);
      await db.drop();
    },
    90_000,
  );
});
