import type { Role } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { PartyKind } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { Sub } from '../people.js';
import type { Hand } from '../script.js';

/** A party as it comes in on a day, with who does what for it from then on; who registers an initiative runs it. */
export type DemoParty = Readonly<{
  partyId: PartyId;
  kind: PartyKind;
  name: string;
  from: string;
  by: Hand;
  members: readonly (readonly [Sub, ...Role[]])[];
  hostedBy?: PartyId;
}>;

type Coming = Omit<DemoParty, 'partyId' | 'kind' | 'name'>;

// A register that names the party later means the same one.
const party = (kind: PartyKind, name: string, coming: Coming): DemoParty => ({
  ...{ partyId: partyIdOf(kind, name), kind, name },
  ...coming,
});

/** The municipality; its account holder of the first year left. */
export const veldermeer = party('municipality', 'Gemeente Veldermeer', {
  from: '2023-01-09',
  by: 'operator',
  members: [
    ['fenna', 'member', 'decider', 'admin'],
    ['hanneke', 'member', 'finance'],
    ['kees', 'member', 'accountHolder', 'reviewer'],
    ['olga', 'auditor'],
  ],
});

/** A fund for neighbourhoods and young people. */
export const zilverlinde = party('fund', 'Fonds Zilverlinde', {
  from: '2023-01-10',
  by: 'operator',
  members: [
    ['idris', 'member', 'reviewer', 'decider', 'admin'],
    ['lieve', 'member', 'reviewer'],
    ['gerard', 'member', 'finance'],
  ],
});

/** A fund for what people own and grow together. */
export const meentfonds = party('fund', 'Meentfonds', {
  from: '2023-01-12',
  by: 'operator',
  members: [['wouter', 'member', 'reviewer', 'decider', 'finance', 'admin']],
});

/** A fund for care and language. */
export const vanAldenburg = party('fund', 'Van Aldenburg Stichting', {
  from: '2023-05-15',
  by: 'operator',
  members: [['cato', 'member', 'reviewer', 'decider', 'finance', 'admin']],
});

/** A housing corporation. */
export const veldhoek = party('partner', 'Woonstichting De Veldhoek', {
  from: '2023-01-16',
  by: 'bas',
  members: [],
});

/** A care organisation. */
export const zonnemeer = party('partner', 'Zorggroep Zonnemeer', { from: '2024-01-15', by: 'yasmin', members: [] });

/** A garden of the whole neighbourhood: the longest in the story. */
export const akker = party('initiative', 'Buurttuin De Akker', {
  from: '2023-01-23',
  by: 'marloes',
  members: [['piet', 'member', 'editor']],
});

/** A language café whose money ends. */
export const taalcafe = party('initiative', 'Taalcafé Zeg het Samen', { from: '2023-08-28', by: 'nadia', members: [] });

/** A former school that its neighbours run. */
export const oudeSchool = party('initiative', 'Buurthuis De Oude School', {
  from: '2023-09-04',
  by: 'wim',
  members: [],
});

/** Neighbours who look after each other, without a legal form of their own. */
export const lindehof = party('initiative', 'Zorgzame buurt Lindehof', {
  from: '2024-03-04',
  by: 'ria',
  members: [['dilan', 'coordinator']],
  hostedBy: zonnemeer.partyId,
});

/** A repair café: small, and it stays so. */
export const maakTWeer = party('initiative', 'Reparatiecafé Maak ’t Weer', {
  from: '2024-09-02',
  by: 'ton',
  members: [],
});

/** Neighbours with panels on each other’s roofs. */
export const zonOpDeMeent = party('initiative', 'Zon op de Meent', { from: '2024-12-02', by: 'arjen', members: [] });

/** A workshop for young people that waits for a decision. */
export const loods = party('initiative', 'Jongerenwerkplaats De Loods', {
  from: '2025-11-03',
  by: 'soufiane',
  members: [],
});

/** No more than an idea yet, written down by the coordinator. */
export const stoep = party('initiative', 'Speelstraat De Stoep', {
  from: '2026-08-31',
  by: 'lotte',
  members: [['dilan', 'coordinator']],
});

/** All parties of the demo. */
export const parties: readonly DemoParty[] = [
  ...[veldermeer, zilverlinde, meentfonds, vanAldenburg, veldhoek, zonnemeer],
  ...[akker, taalcafe, oudeSchool, lindehof, maakTWeer, zonOpDeMeent, loods, stoep],
];

/** Who does this for a party from its first day on; throws a RangeError when nobody does. */
export const memberWith = ({ name, members }: DemoParty, role: Role): Sub => {
  const [sub] = members.find(([, ...roles]) => roles.includes(role)) ?? [];
  if (!sub) throw new RangeError(`${name} has no ${role}`);
  return sub;
};
