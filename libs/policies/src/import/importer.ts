import { type Asker, Authority, Decide, Streams } from '@app/gate';
import {
  candidatesAmong,
  candidateTotalsOf,
  type FunderAsked,
  type ImportAsked,
  type ImportChanges,
  type Imported,
  Importing,
  lookAlikes,
  type Mapping,
  registerMappingDecider,
  registerRowDecider,
  type Told,
  totalsOf,
} from '@app/imports';
import { Vault } from '@app/vault';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { asksFor, mappingOf, party, type RegisterAsk } from './asks-for.js';
import { type FoundFunder, Funders } from './funders.js';
import { GoneRows } from './gone-rows.js';
import { inTurns } from './in-turns.js';
import { type PlannedRow, planOf } from './plan.js';
import { Standstill } from './standstill.js';

type Asking = Readonly<{ ask: RegisterAsk; by: Asker }>;

/** Brings a register in by the one gate: parties and schemes first, then what was awarded. */
@Injectable()
export class Importer extends Importing {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: Streams,
    private readonly authority: Authority,
    private readonly vault: Vault,
    private readonly funders: Funders,
    private readonly goneRows: GoneRows,
    private readonly standstill: Standstill,
  ) {
    super();
  }

  async rememberedFor(asked: FunderAsked): Promise<Mapping> {
    const { funderId } = await this.funders.find(asked);
    return (await this.streams.read(registerMappingDecider, funderId)).state.mapping;
  }

  async run(asked: ImportAsked, told: Told = () => undefined): Promise<Imported> {
    const { read, by } = asked;
    const funder = await this.funders.find(asked.funder);
    await this.authority.expect(by, registerRowDecider.rights.RegisterAward, { owner: funder.funderId });
    const planned = await this.plan(funder, asked);
    const gone = await this.goneRows.of(funder.funderId, planned);
    const events = recordsNothing(asked) ? 0 : await this.record(asked, funder, planned, told);
    return {
      funderId: funder.funderId,
      result: { ...totalsOf(read), events, candidates: candidateTotalsOf(read.rows) },
      changes: changesOf(planned, gone.length),
      gone,
      candidates: candidatesAmong(read.rows),
      lookAlikes: lookAlikes(read.rows.flatMap(({ recipient }) => recipient ?? [])),
    };
  }

  private plan({ funderId }: FoundFunder, { read }: ImportAsked): Promise<readonly PlannedRow[]> {
    const fingerprint = (text: string) => this.vault.fingerprint(text);
    return planOf({ streams: this.streams, fingerprint, funderId }, read.rows);
  }

  private async record(
    { by, mapping }: ImportAsked,
    funder: FoundFunder,
    planned: readonly PlannedRow[],
    told: Told,
  ): Promise<number> {
    const before = await this.standstill.position();
    const { parties, schemes, awards } = asksFor(planned, funder);
    const { revision } = await this.streams.read(registerMappingDecider, funder.funderId);
    const first = [...(funder.isNew ? [party(funder.kind, funder.name)] : []), ...parties];
    const stages = [
      // Who brings in a register does not run the parties in it: those the installation registers.
      (await this.missing(first)).map((ask) => ({ ask, by: asOperator(by, ask.key) })),
      (await this.missing(schemes)).map((ask) => ({ ask, by: underKey(by, ask.key) })),
      [...awards, mappingOf(funder.funderId, mapping, revision)].map((ask) => ({ ask, by: underKey(by, ask.key) })),
    ];
    await this.askAll(stages, told);
    return Number((await this.standstill.position()) - before);
  }

  // A party may have another name by now: what is there is not registered again.
  private async missing(asks: readonly RegisterAsk[]): Promise<readonly RegisterAsk[]> {
    const revisions = await inTurns(asks, async ({ decider, id }) => (await this.streams.read(decider, id)).revision);
    return asks.filter((_, nth) => revisions[nth] === 0);
  }

  private async askAll(stages: readonly (readonly Asking[])[], told: Told): Promise<void> {
    const of = stages.flat().length;
    let asked = 0;
    for (const stage of stages)
      await inTurns(stage, async ({ ask: { decider, id, command }, by }) => {
        await this.commands.execute(new Decide(decider, id, command, by));
        asked += 1;
        told(asked, of);
      });
  }
}

const recordsNothing = ({ dryRun, allOrNothing, read }: ImportAsked): boolean =>
  dryRun === true || (allOrNothing === true && read.bad > 0);

const underKey = (by: Asker, key: string): Asker => {
  if ('person' in by) return { person: by.person, key };
  return 'operator' in by ? { operator: by.operator, key } : by;
};

const asOperator = (by: Asker, key: string): Asker => ({ operator: 'operator' in by ? by.operator : 'import', key });

const changesOf = (planned: readonly PlannedRow[], gone: number): ImportChanges => {
  const count = (change: PlannedRow['change']) => planned.filter((each) => each.change === change).length;
  return { new: count('new'), corrected: count('corrected'), unchanged: count('unchanged'), gone };
};
