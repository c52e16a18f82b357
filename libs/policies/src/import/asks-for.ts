import { type Ask, ask } from '@app/event-sourcing';
import type { PartyId, SchemeId } from '@app/field';
import { toSeal } from '@app/gate';
import { type Mapping, registerMappingDecider, registerRowDecider } from '@app/imports';
import { type PartyKind, partyDecider } from '@app/parties';
import { schemeDecider } from '@app/schemes';
import type { PlannedRow } from './plan.js';
import { partyIdOf, schemeIdOf } from './register-ids.js';

/** One thing to ask, with the key that makes asking twice harmless; the same from whichever file. */
export type RegisterAsk = Ask & Readonly<{ key: string }>;

/** What is asked for a register, in this order: who and by what comes before what was awarded. */
export type RegisterAsks = Readonly<{
  parties: readonly RegisterAsk[];
  schemes: readonly RegisterAsk[];
  awards: readonly RegisterAsk[];
}>;

/** Whose register it is, and under which law it gives. */
export type Funder = Readonly<{ funderId: PartyId; kind: PartyKind }>;

/** What is to be asked so that the register holds these rows; rows that change nothing ask nothing. */
export const asksFor = (planned: readonly PlannedRow[], funder: Funder): RegisterAsks => {
  const changing = planned.filter(({ change }) => change !== 'unchanged');
  const added = changing.filter(({ change }) => change === 'new').map(({ row }) => row);
  return {
    parties: once(added.flatMap(({ recipient }) => recipient ?? [])).map((name) => party('initiative', name)),
    schemes: once(added.map(({ scheme }) => scheme)).map((name) => schemeOf(funder, name)),
    awards: changing.map((each) => awardOf(funder, each)),
  };
};

/** A party known by its exact name. */
export const party = (kind: PartyKind, name: string): RegisterAsk => {
  const partyId = partyIdOf(kind, name);
  const data = { partyId, kind, name, identifiers: {} };
  return { ...ask(partyDecider, partyId, { type: 'RegisterParty', data }), key: `import/${partyId}` };
};

/** The columns of the register, to be known next year; `revision` is that of what was remembered. */
export const mappingOf = (funderId: PartyId, mapping: Mapping, revision: number): RegisterAsk => ({
  ...ask(registerMappingDecider, funderId, { type: 'RememberMapping', data: { funderId, mapping } }),
  key: `import/${funderId}/mapping/${revision}`,
});

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

const schemeOf = ({ funderId, kind }: Funder, name: string): RegisterAsk => {
  const schemeId: SchemeId = schemeIdOf(funderId, name);
  const regime = kind === 'fund' ? 'private' : 'awb';
  const data = { schemeId, funderId, name, regime, decisionTermWeeks: null } as const;
  return { ...ask(schemeDecider, schemeId, { type: 'PublishScheme', data }), key: `import/${schemeId}` };
};

// The revision is in the key: what is corrected there and back again is corrected each time.
const awardOf = ({ funderId }: Funder, { id, row, revision }: PlannedRow): RegisterAsk => {
  const { recipient, scheme, department, year, project, theme, periodicity, asked, awarded } = row;
  const data = {
    ...{ registerRowId: id, funderId, schemeId: schemeIdOf(funderId, scheme) },
    ...{ recipientId: recipient === null ? null : partyIdOf('initiative', recipient) },
    // What an award is for may name people.
    ...{ department, year, project: project.trim() === '' ? null : toSeal(project) },
    ...{ theme, periodicity, asked, awarded },
  };
  return {
    ...ask(registerRowDecider, id, { type: 'RegisterAward', data }),
    key: `import/${id}/${revision}/${[theme, periodicity, asked, awarded].join('/')}`,
  };
};
