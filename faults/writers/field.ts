import { budgetLineDecider } from '@app/budgets';
import type { DeciderFor, MessageOf, Messages } from '@app/event-sourcing';
import { type BudgetLineId, cents, type PartyId, type PersonId } from '@app/field';
import { Decide, newIdFor } from '@app/gate';
import { partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

/** A funder with its budget lines. */
export type Funder = Readonly<{ id: PartyId; legalForm: 'subsidy' | 'gift'; lines: readonly BudgetLineId[] }>;

/** Where the writers meet: two funders, three lines, a year that is adopted and one that is only estimated. */
export type Field = Readonly<{ funders: readonly [Funder, Funder]; years: readonly [number, number] }>;

/** What each line may spend in a year at first, in cents. */
const FIRST_BUDGET = cents(5_000_000);

const everything = ['member', 'reviewer', 'decider', 'finance', 'admin'] as const;

/** Registers the funders as the operator, makes all writers their members, and opens their lines with a first budget. */
export const foundField = async (app: INestApplicationContext, writers: readonly PersonId[]): Promise<Field> => {
  const years = [new Date().getFullYear(), new Date().getFullYear() + 1] as const;
  const municipality = await foundFunder(app, 'municipality', 'Gemeente Proefstad', writers);
  const fund = await foundFunder(app, 'fund', 'Fonds Proef', writers);
  const [officer] = writers as [PersonId, ...PersonId[]];
  const open = (owner: PartyId, name: string) => openLine(app, officer, owner, name, years);
  const lines = [await open(municipality, 'wijk'), await open(municipality, 'zorg')];
  return {
    funders: [
      { id: municipality, legalForm: 'subsidy', lines },
      { id: fund, legalForm: 'gift', lines: [await open(fund, 'giften')] },
    ],
    years,
  };
};

const foundFunder = async (
  app: INestApplicationContext,
  kind: 'municipality' | 'fund',
  name: string,
  members: readonly PersonId[],
): Promise<PartyId> => {
  const partyId = partyIdOf(kind, name);
  const asks = <C extends Messages>(decider: DeciderFor<C>, key: string, command: MessageOf<C>) =>
    app.get(CommandBus).execute(new Decide(decider, partyId, command, { operator: 'faults', key: `${name} ${key}` }));
  await asks(partyDecider, 'party', { type: 'RegisterParty', data: { partyId, kind, name, identifiers: {} } });
  for (const personId of members)
    await asks(partyDecider, personId, { type: 'AddMember', data: { personId, roles: [...everything] } });
  return partyId;
};

const openLine = async (
  app: INestApplicationContext,
  person: PersonId,
  ownerId: PartyId,
  name: string,
  years: Field['years'],
): Promise<BudgetLineId> => {
  const lineId = newIdFor({ person, key: name }, 'budgetLine') as BudgetLineId;
  const asks = (key: string, command: MessageOf<Messages>) =>
    app.get(CommandBus).execute(new Decide(budgetLineDecider, lineId, command as never, { person, key }));
  await asks(name, { type: 'OpenLine', data: { lineId, ownerId, code: name, name, structural: true } });
  for (const [nth, year] of years.entries()) {
    const data = { lineId, year, amount: FIRST_BUDGET, basis: nth === 0 ? 'adopted' : 'estimate' };
    await asks(`${name} ${year}`, { type: 'SetBudget', data });
  }
  return lineId;
};
