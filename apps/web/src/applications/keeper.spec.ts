import { Problem } from '../api/problem.js';
import type { ApplicationView } from '../api/views.js';
import { bodiesOf, type Draft, draftOf } from './draft.js';
import { type Means, standingOf, startKeeping } from './keeper.js';
import type { LocalCopy } from './local-copy.js';
import { received } from './saving.js';

const view: ApplicationView = {
  ...{ id: 'a', initiativeId: 'garden', status: 'draft', title: 'Buurttuin', theme: 'Groen', summary: null },
  ...{ submittedOn: null, costs: [], income: [], asks: [], gapReason: null, revision: 1 },
};

const saying = (summary: string): Draft => ({
  ...draftOf(view),
  about: { title: 'Buurttuin', theme: 'Groen', summary },
});

const passing = (milliseconds: number) => new Promise((passed) => setTimeout(passed, milliseconds));

const keeping = (save: Means['save'], copy: LocalCopy | null = null) => {
  const copies: (LocalCopy | null)[] = [];
  const keeper = startKeeping(view, { save, copy, keepCopy: (kept) => copies.push(kept), rest: 1, again: 1 });
  return { keeper, copies };
};

const accepting: Means['save'] = async (_, draft, { revision }) => ({
  ...{ draft, conflicts: [], problem: null },
  saved: { base: bodiesOf(draft), revision: revision + 1 },
});

describe('a draft that saves itself', () => {
  it('keeps a copy in the browser until the api has it', async () => {
    const { keeper, copies } = keeping(accepting);
    keeper.change(saying('Wij beginnen.'));
    expect(copies.at(-1)?.draft).toEqual(saying('Wij beginnen.'));
    await passing(20);
    expect(standingOf(keeper.kept())).toBe('saved');
    expect(copies.at(-1)).toBeNull();
  });

  it('saves on once it can, without being asked', async () => {
    let times = 0;
    const { keeper } = keeping(async (id, draft, saved) => {
      times += 1;
      const away = { draft, saved, conflicts: [], problem: new Problem(0, 'offline', '') };
      return times < 3 ? away : accepting(id, draft, saved);
    });
    keeper.change(saying('Wij beginnen.'));
    // Each try comes a moment after the last, and a busy machine's moments are longer.
    for (let looks = 0; looks < 500 && standingOf(keeper.kept()) !== 'saved'; looks += 1) await passing(10);
    expect([times, standingOf(keeper.kept())]).toEqual([3, 'saved']);
  });

  it('does not try again what was refused until it changes', async () => {
    let times = 0;
    const { keeper } = keeping(async (_, draft, saved) => {
      times += 1;
      return { draft, saved, conflicts: [], problem: new Problem(400, 'http/invalid-input', 'Te lang.') };
    });
    keeper.change(saying('Wij beginnen.'));
    await passing(20);
    expect([times, standingOf(keeper.kept())]).toEqual([1, 'failed']);
  });

  it('keeps what was typed while it was saving', async () => {
    const { keeper } = keeping(async (id, draft, saved) => {
      await passing(5);
      return accepting(id, draft, saved);
    });
    keeper.change(saying('Wij'));
    await passing(3);
    keeper.change(saying('Wij beginnen.'));
    await passing(40);
    expect(keeper.kept().draft).toEqual(saying('Wij beginnen.'));
    expect(standingOf(keeper.kept())).toBe('saved');
  });

  it('begins with what this browser still had, upon what others saved since', () => {
    const copy = { draft: saying('Wij beginnen.'), base: bodiesOf(draftOf(view)) };
    expect(keeping(accepting, copy).keeper.kept().draft).toEqual(saying('Wij beginnen.'));
  });

  it('waits for a choice when another changed the same part, and takes theirs on request', () => {
    const { keeper } = keeping(accepting, { draft: saying('Mijn tekst.'), base: bodiesOf(draftOf(view)) });
    keeper.receive({ ...view, summary: 'Hun tekst.', revision: 2 });
    expect(standingOf(keeper.kept())).toBe('conflict');
    keeper.choose(false);
    expect(keeper.kept().draft.about.summary).toBe('Hun tekst.');
    expect(standingOf(keeper.kept())).toBe('saved');
  });

  it('takes in what another editor saved elsewhere', () => {
    const saved = { base: bodiesOf(draftOf(view)), revision: 1 };
    const now = received(saying('Mijn tekst.'), saved, {
      ...view,
      costs: [{ category: 'materials', amounts: [] }],
      revision: 2,
    });
    expect(now.conflicts).toEqual([]);
    expect(now.draft.plan.costs).toEqual([{ category: 'materials', typed: {} }]);
  });
});
