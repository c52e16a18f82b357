import { ask, read } from '../api/client.js';
import { newId } from '../api/new-id.js';
import { type Problem, problemIn } from '../api/problem.js';
import type { ApplicationView } from '../api/views.js';
import { type Bodies, bodiesOf, type Draft, draftOf, maySend, type Part, parts, same } from './draft.js';
import { merged } from './merged.js';

/** What the api has of a draft: each part as it was last saved or read, and the revision that goes with it. */
export type Saved = Readonly<{ base: Bodies; revision: number }>;

/** How saving went: what is saved now, the draft as it became, and what stood in the way. */
export type Outcome = Readonly<{ saved: Saved; draft: Draft; conflicts: readonly Part[]; problem: Problem | null }>;

/** The parts that say something else than what was saved, and may be sent. */
export const unsaved = (draft: Draft, { base }: Saved): Part[] => {
  const bodies = bodiesOf(draft);
  return parts.filter((part) => !same(bodies[part], base[part]) && maySend(draft, part));
};

/** Takes in what the api has by now, keeping what one typed oneself. */
export const received = (draft: Draft, { base }: Saved, view: ApplicationView): Outcome => {
  const theirs = draftOf(view);
  const { draft: both, conflicts } = merged(base, draft, theirs);
  return { saved: { base: bodiesOf(theirs), revision: view.revision }, draft: both, conflicts, problem: null };
};

/** Saves the parts that changed, one after the other, each upon the revision that was seen last. */
export const save = async (id: string, draft: Draft, saved: Saved): Promise<Outcome> => {
  const [part] = unsaved(draft, saved);
  if (!part) return { saved, draft, conflicts: [], problem: null };
  try {
    const body = bodiesOf(draft);
    const { revision } = await send(id, part, body, saved.revision);
    return await save(id, draft, { base: { ...saved.base, [part]: body[part] }, revision });
  } catch (error) {
    return afterRefusal(id, draft, saved, problemIn(error));
  }
};

// Somebody else saved in between: take theirs in, and save upon that unless both changed the same part.
const afterRefusal = async (id: string, draft: Draft, saved: Saved, problem: Problem): Promise<Outcome> => {
  if (problem.status !== 412) return { saved, draft, conflicts: [], problem };
  const now = received(draft, saved, await read('/applications/{id}', { path: { id } }));
  return now.conflicts.length > 0 ? now : save(id, now.draft, now.saved);
};

const send = (id: string, part: Part, bodies: Bodies, seen: number) => {
  const sent = { id, seen, key: newId() };
  if (part === 'about') return ask('/applications/{id}/_describe-application', bodies.about, sent);
  if (part === 'plan') return ask('/applications/{id}/_plan-cover', bodies.plan, sent);
  return ask('/applications/{id}/_ask-funders', bodies.asks, sent);
};
