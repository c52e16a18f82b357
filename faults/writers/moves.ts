import type { Random } from '../plan/random.js';
import { applicationMoves } from './application.moves.js';
import type { Dossier } from './dossier.js';
import type { Funder } from './field.js';
import type { Move } from './move.js';
import { pledgeMoves } from './pledge.moves.js';
import { reviewMoves } from './review.moves.js';

const moves: readonly Move[] = [...applicationMoves, ...reviewMoves, ...pledgeMoves];

/** The name of a step as a dossier remembers it: with the funder, where it is about one. */
export const stepFor = (step: string, funder: Funder): string => step.replace('@', `@${funder.id}`);

/** One of the steps that may be taken now, the likely ones more often, none of those left out; undefined when there is none. */
export const nextMove = (
  random: Random,
  dossier: Dossier,
  funder: Funder,
  leftOut: readonly string[] = [],
): Move | undefined => {
  const possible = moves.filter((move) => !leftOut.includes(move.step) && isPossible(move, dossier, funder));
  let drawn = random() * possible.reduce((sum, { weight }) => sum + weight, 0);
  return possible.find(({ weight }) => {
    drawn -= weight;
    return drawn < 0;
  });
};

const isPossible = ({ step, once, after, before = [] }: Move, dossier: Dossier, funder: Funder): boolean => {
  const own = (steps: readonly string[]): string[] => steps.map((each) => stepFor(each, funder));
  if (once && dossier.mayHave(stepFor(step, funder))) return false;
  return dossier.has(...own(after)) && !own(before).some((each) => dossier.has(each));
};
