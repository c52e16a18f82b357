import { randomUUID } from 'node:crypto';
import { isPerson, Refusal } from '@app/event-sourcing';
import type { Append } from '@app/event-store';
import { Answers } from '@app/gate';
import type { Wrong } from '../checks/findings.js';
import { copyOf, type Founded, founded } from './founded.js';
import { type Change, storeThat } from './in-place-of.js';
import { foundIn, trippedBy, written } from './small-trial.js';

/** Every nth append of a person. */
const everyNth = (nth: number): ((append: Append) => boolean) => {
  let appends = 0;
  return ({ actor }) => {
    appends += isPerson(actor) ? 1 : 0;
    return isPerson(actor) && appends % nth === 0;
  };
};

const answeredTooSoon: Change = storeThat((ours) => {
  const dies = everyNth(20);
  const append = async (append: Append) =>
    dies(append) ? { revision: append.expected + append.events.length, position: 1n } : ours.append(append);
  return { append };
});

const recordedThoughRefused: Change = storeThat((ours) => {
  const isWrong = everyNth(20);
  const append = async (append: Append) => {
    const appended = await ours.append(append);
    if (isWrong(append)) throw new Refusal('spec/no', {}, { nl: 'Nee.', en: 'No.' });
    return appended;
  };
  return { append };
});

const withoutKeys: Change = (builder) =>
  storeThat((ours) => ({ append: (append) => ours.append({ ...append, commandId: randomUUID() }) }))(builder)
    .overrideProvider(Answers)
    .useValue({ recall: async () => undefined, keep: async () => undefined });

describe('the look at what was answered', () => {
  let ground: Founded;
  beforeAll(async () => {
    ground = await founded();
  }, 30_000);
  afterAll(() => ground?.db.drop());

  it.each<[string, Wrong, Change]>([
    ['an answer given before the append, which a crash then took away', 'lost', answeredTooSoon],
    ['keys that are not remembered', 'doubled', withoutKeys],
    ['a command that was recorded though it was refused', 'doubled', recordedThoughRefused],
  ])(
    'finds %s',
    async (_, wrong, change) => {
      const db = await copyOf(ground.db);
      expect(trippedBy(await foundIn(db, await written(db, ground.field, { change })))).toContain(wrong);
      await db.drop();
    },
    30_000,
  );
});
