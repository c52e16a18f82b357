import { assembly } from '@app/assembly';
import type { Append, EventStore } from '@app/event-store';
import { jest } from '@jest/globals';
import { nothingWrong } from '../checks/findings.js';
import { copyOf, type Founded, founded } from './founded.js';
import { type Change, storeThat } from './in-place-of.js';
import { foundIn, trippedBy, written } from './small-trial.js';

const isLine = (stream: string): boolean => stream.startsWith('budgetLine-');

/** Decides on a line as it was before the asks that came together, and appends whatever was decided on them meanwhile. */
const unlocked: Change = storeThat((ours) => {
  const read: EventStore['read'] = async (stream, after) => {
    const events = await ours.read(stream, after);
    const together = events.findLastIndex(({ type }) => type !== 'MoneyHeld' && type !== 'HoldRefused');
    return isLine(stream) ? events.slice(0, together + 1) : events;
  };
  const append = async (append: Append) => {
    if (!isLine(append.stream)) return ours.append(append);
    return ours.append({ ...append, expected: (await ours.read(append.stream)).length });
  };
  return { read, append };
});

/** Answers as if a pledge had been made. */
const forgetfulPledges: Change = storeThat((ours) => ({
  append: async (append) =>
    append.events[0]?.type === 'PledgeMade' ? { revision: 1, position: 1n } : ours.append(append),
}));

describe('the look at the money', () => {
  let ground: Founded;
  beforeAll(async () => {
    ground = await founded();
  }, 60_000);
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => ground?.db.drop());

  const found = async (change?: Change) => {
    const db = await copyOf(ground.db);
    const findings = await foundIn(
      db,
      await written(db, ground.field, { pilesUp: true, ...(change ? { change } : {}) }),
    );
    await db.drop();
    return findings;
  };
  const tripped = async (change?: Change) => trippedBy(await found(change));

  it('finds nothing where lines are asked for more than they have, and refuse it', async () => {
    expect(await found()).toEqual(nothingWrong);
  }, 60_000);

  it('finds a budget line on which two may decide at once', async () => {
    const overdrawn = expect.stringMatching(/^line .* after MoneyHeld/);
    expect((await found(unlocked)).moneyOff).toContainEqual(overdrawn);
  }, 60_000);

  it('finds an award that never became a pledge', async () => {
    expect(await tripped(forgetfulPledges)).toEqual(['moneyOff']);
  }, 60_000);

  it('finds a euro in two columns, though ledger and fold agree on it', async () => {
    const { entries } = assembly;
    const PledgeMade: (typeof entries)[string] = (event) =>
      (entries.PledgeMade?.(event) ?? []).filter(({ state }) => state !== 'held');
    jest.replaceProperty(assembly, 'entries', { ...entries, PledgeMade });
    expect(await tripped()).toEqual(['moneyOff']);
  }, 60_000);
});
