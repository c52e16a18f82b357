import { assembly } from '../../libs/assembly/src/index.ts';
import { entriesOf } from '../../libs/event-sourcing/src/index.ts';

const LINES = 20;
const INITIATIVES = 25;
/** The financial years of every line. */
export const YEARS = [2024, 2025, 2026, 2027, 2028];
const DAYS = 2_000;
const BEGIN = Date.UTC(2021, 0, 4);
/** The entries of one pledge: five years held, pledged and paid. */
const PER_PLEDGE = 25;
const BUDGETS = LINES * YEARS.length;

const idOf = (kind, of, nth = 0) => `${kind}0000000-${hex(of, 4)}-4000-8000-${hex(nth, 12)}`;
const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** The day on which this part of the history is over, as a plain date. */
export const dayAt = (part) => new Date(BEGIN + Math.floor(part * DAYS) * 86_400_000).toISOString().slice(0, 10);

/** The first municipality: it is the same in every history, so that the same cells can be asked. */
export const partyOf = (nth) => idOf('a', nth);

/** How many pledges each municipality makes, so that all entries together are as many as asked; the first one's are always the same. */
const pledgesOf = (municipalities, entries) => {
  const first = (10_000 - BUDGETS) / PER_PLEDGE;
  const rest = (entries - municipalities * BUDGETS) / PER_PLEDGE - first;
  if (municipalities === 1) return [first];
  const others = municipalities - 1;
  return [first, ...Array.from({ length: others }, (_, n) => Math.floor(rest / others) + Number(n < rest % others))];
};

/** What is to be recorded of each municipality in the event store: that it is there, who works there, its lines and their budgets. */
export const recordsOf = (nth, personId) => [
  {
    stream: `party-${partyOf(nth)}`,
    events: [
      event('PartyRegistered', {
        partyId: partyOf(nth),
        kind: 'municipality',
        name: `Gemeente ${nth + 1}`,
        identifiers: {},
      }),
      event('MemberJoined', { personId, roles: ['finance'] }),
    ],
  },
  ...Array.from({ length: LINES }, (_, n) => ({ stream: `budgetLine-${idOf('b', nth, n)}`, events: lineOf(nth, n) })),
];

const event = (type, data) => ({ type, data });

const lineOf = (nth, n) => {
  const [ownerId, lineId] = [partyOf(nth), idOf('b', nth, n)];
  const name = {
    code: `6.${n + 10}`,
    name: `Post ${n + 1}`,
    programme: 'Samenleving',
    taskField: '6.1',
    structural: true,
  };
  const budget = {
    ownerId,
    lineId,
    basis: 'adopted',
    from: 0,
    to: 900_000_000,
    decidedOn: '2020-11-10',
    underProviso: [],
  };
  return [
    event('LineOpened', { lineId, ownerId, ...name }),
    ...YEARS.map((year) => event('BudgetSet', { ...budget, year })),
  ];
};

const pledge = (nth, n) => {
  const between = {
    ...{ pledgeId: idOf('d', nth, n), funderId: partyOf(nth), initiativeId: idOf('c', nth, n % INITIATIVES) },
    ...{ lineId: idOf('b', nth, n % LINES), funderKind: 'municipality', legalForm: 'subsidy' },
  };
  const years = YEARS.map((year) => ({ year, amount: 100_000 + ((n * 7_919 + year) % 4_000) * 100 }));
  return [
    event('MoneyHeld', { ...between, holdId: idOf('e', nth, n), amounts: years }),
    event('PledgeMade', { ...between, firm: years, proviso: [] }),
    ...years.map((each) => event('InstalmentPaid', { ...between, ...each, paidOn: '2026-01-01' })),
  ];
};

/** The pledges of all municipalities in the order of time, each event with the entries that its feature makes of it, after a position. */
export function* historyOf({ municipalities, entries }, position) {
  const pledges = pledgesOf(municipalities, entries);
  const steps = Math.max(...pledges);
  let at = position;
  for (let step = 0; step < steps; step += 1)
    for (const [nth, all] of pledges.entries())
      for (let n = Math.floor((step * all) / steps); n < Math.floor(((step + 1) * all) / steps); n += 1)
        for (const each of pledge(nth, n)) {
          at += 1n;
          const provenance = { position: at, recordedOn: dayAt(step / steps), eventId: idOf('f', 0, Number(at)) };
          yield { entries: entriesOf(assembly.entries, each), at: provenance };
        }
}
