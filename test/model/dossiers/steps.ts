import fc from 'fast-check';
import type { Who } from './given.js';
import { moneyWishes } from './money.wishes.js';
import { peopleWishes } from './people.wishes.js';
import type { Asked } from './stage.js';

/** Everything that a person may ask, by kind of stream. */
export const allWishes = [...moneyWishes, ...peopleWishes];

/** One step of a story: somebody asks, policies do so many of their asks, or days pass. */
export type Step = Readonly<{ who: Who; asks: Asked }> | Readonly<{ follow: number }> | Readonly<{ days: number }>;

const who = fc.oneof(
  { arbitrary: fc.constant<Who>('ben'), weight: 18 },
  { arbitrary: fc.constantFrom<Who>('eve', 'operator'), weight: 2 },
);

/** What belongs together, by the ids of streams, and which commands of those; all when left out. */
type Dossier = Readonly<{ ids: readonly string[]; only?: readonly string[] }>;

const reporting = ['PlanInstalment', 'ShareReport', 'ReadReport', 'AnswerReport', 'SupplementReport'];
const competing = ['ProposeAward', 'WithdrawProposal', 'SetBudget'];

const about = (ids: readonly string[]): Dossier => ({ ids });

// A story is mostly about one of these, or nothing would happen to anything twice.
const dossiers: readonly Dossier[] = [
  ...[['row'], ['a1_town'], ['a2_fund'], ['a1_fund', 'a3_fund', 'gift'], ['a2_town', 'a3_town', 'green']].map(about),
  ...[['a1', 'a1_town'], ['a4'], ['h1'], ['garden'], ['town', 'eve'], ['goal'], ['street'], ['scheme', 'green']].map(
    about,
  ),
  { ids: ['row'], only: ['RegisterAward', 'PayInstalment'] },
  { ids: ['a1_town'], only: ['AmendYear', 'PayInstalment'] },
  { ids: ['a1_town', 'r1'], only: reporting },
  { ids: ['a2_town', 'a3_town', 'green'], only: competing },
  { ids: ['a1_fund', 'a3_fund', 'gift'], only: competing },
];

const follows = fc.constantFrom(1, 1, 2, 100).map((follow): Step => ({ follow }));
const passes = fc.constantFrom(1, 40, 40).map((days): Step => ({ days }));

const storyOf = (asked: readonly fc.Arbitrary<Asked>[]): fc.Arbitrary<Step[]> => {
  const asks = fc.record({ who, asks: fc.oneof(...asked) }) as fc.Arbitrary<Step>;
  const step = fc.oneof(
    { arbitrary: asks, weight: 30 },
    { arbitrary: follows, weight: 12 },
    { arbitrary: passes, weight: 2 },
  );
  return fc.array(step, { maxLength: 50, size: 'max' });
};

const wishesIn = ({ ids, only }: Dossier) =>
  allWishes.flatMap((wishes) => wishes.ids.filter((id) => ids.includes(id)).flatMap((id) => wishes.asked(id, only)));

/** A story: about everything at once, or about one dossier; what policies want comes in between. */
export const story: fc.Arbitrary<Step[]> = fc.oneof(
  storyOf(allWishes.flatMap(({ ids, asked }) => ids.flatMap((id) => asked(id)))),
  ...dossiers.map((each) => storyOf(wishesIn(each))),
);

/** A step as a line that one can read. */
export const told = (of: Step): string => {
  if ('follow' in of) return `when policies do what they want, at most ${of.follow} times`;
  if ('days' in of) return `when ${of.days} days pass`;
  const { decider, id, command } = of.asks;
  return `when ${of.who} asks ${decider.stream} ${id}: ${command.type} ${JSON.stringify(command.data)}`;
};
