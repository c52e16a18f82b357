import { type Problem, problemIn } from '../api/problem.js';
import type { ApplicationView } from '../api/views.js';
import { bodiesOf, type Draft, draftOf, isWhole, type Part, parts, typedFrom } from './draft.js';
import type { LocalCopy } from './local-copy.js';
import { type Outcome, received, type Saved, type save, unsaved } from './saving.js';

/** Where saving stands: busy, all in, with something that cannot be saved yet, both changed one part, or not possible. */
export type Standing = 'saving' | 'saved' | 'partly' | 'conflict' | 'failed';

/** A draft on the screen, and how it stands with the api. */
export type Kept = Readonly<{
  draft: Draft;
  saved: Saved;
  conflicts: readonly Part[];
  problem: Problem | null;
  busy: boolean;
}>;

/** How a draft is kept: where to the api, where in this browser, and after how many milliseconds of rest. */
export type Means = Readonly<{
  save: typeof save;
  copy: LocalCopy | null;
  keepCopy: (copy: LocalCopy | null) => void;
  rest: number;
  again: number;
}>;

/** Keeps one draft: shows at once what is typed, saves it after a rest, and takes in what others saved. */
export const startKeeping = (view: ApplicationView, { save, copy, keepCopy, rest, again }: Means) => {
  let kept = beginningOf(view, copy);
  let soon: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Kept> | null = null;
  const listeners = new Set<() => void>();

  const become = (next: Partial<Kept>): Kept => {
    kept = { ...kept, ...next };
    keepCopy(standingOf(kept) === 'saved' ? null : { draft: kept.draft, base: kept.saved.base });
    for (const listener of listeners) listener();
    plan();
    return kept;
  };

  const plan = (): void => {
    clearTimeout(soon);
    const stuck = kept.conflicts.length > 0 || (kept.problem && !kept.problem.passing);
    if (stuck || running || unsaved(kept.draft, kept.saved).length === 0) return;
    soon = setTimeout(() => void saveNow(), kept.problem ? again : rest);
  };

  const take = (sent: Draft, { draft, saved, conflicts, problem }: Outcome): Kept => {
    running = null;
    // What was typed while it was being saved is newer than what came back.
    return become({ draft: kept.draft === sent ? draft : kept.draft, saved, conflicts, problem, busy: false });
  };

  const saveNow = async (): Promise<Kept> => {
    await running;
    clearTimeout(soon);
    const { draft: sent, saved } = kept;
    const failed = (error: unknown) => ({ saved, draft: sent, conflicts: [], problem: problemIn(error) });
    running = save(view.id, sent, saved)
      .catch(failed)
      .then((outcome) => take(sent, outcome));
    become({ busy: true });
    return running;
  };

  plan();
  return {
    kept: () => kept,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes in what was typed. */
    change: (draft: Draft) => void become({ draft, problem: null }),
    /** Saves at once, and answers how it stands then. */
    saveNow,
    /** Settles what two people changed: one's own, or what the api has. */
    choose: (mine: boolean) => {
      const saved = typedFrom(kept.saved.base);
      const theirs = Object.fromEntries(kept.conflicts.map((part) => [part, saved[part]]));
      become({ draft: mine ? kept.draft : { ...kept.draft, ...theirs }, conflicts: [] });
    },
    /** Takes in what the api answers later: another editor may have saved. */
    receive: (now: ApplicationView) => {
      if (running || now.revision <= kept.saved.revision) return;
      const { draft, saved, conflicts } = received(kept.draft, kept.saved, now);
      become({ draft, saved, conflicts });
    },
  };
};

/** How a draft stands with the api, in a word. */
export const standingOf = ({ draft, saved, conflicts, problem, busy }: Kept): Standing => {
  if (conflicts.length > 0) return 'conflict';
  if (problem) return 'failed';
  if (busy || unsaved(draft, saved).length > 0) return 'saving';
  return parts.every((part) => isWhole(draft, part)) ? 'saved' : 'partly';
};

const beginningOf = (view: ApplicationView, copy: LocalCopy | null): Kept => {
  const draft = draftOf(view);
  const saved = { base: bodiesOf(draft), revision: view.revision };
  const begun = copy
    ? received(copy.draft, { base: copy.base, revision: view.revision }, view)
    : { draft, saved, conflicts: [] };
  return { ...begun, problem: null, busy: false };
};
