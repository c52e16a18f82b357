import { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { Streams } from '@app/gate';
import { type GoneRow, type RegisterRowRow, registerRows } from '@app/imports';
import { partyDecider } from '@app/parties';
import { schemeDecider } from '@app/schemes';
import { Injectable } from '@nestjs/common';
import { inTurns } from './in-turns.js';
import type { PlannedRow } from './plan.js';

const PAGE = 500;

/** Finds what was registered of the years of a file and is not in it; for people to look at, nothing is withdrawn. */
@Injectable()
export class GoneRows {
  constructor(
    private readonly rows: Rows,
    private readonly streams: Streams,
  ) {}

  /** The rows of these years that the file no longer has. */
  async of(funderId: PartyId, planned: readonly PlannedRow[]): Promise<readonly GoneRow[]> {
    const inFile = new Set<string>(planned.map(({ id }) => id));
    const years = [...new Set(planned.map(({ row }) => row.year))];
    const registered = await Promise.all(years.map((year) => this.registered(funderId, year)));
    const gone = registered.flat().filter(({ registerRowId }) => !inFile.has(registerRowId));
    return inTurns(gone, (row) => this.named(row));
  }

  private async registered(funderId: PartyId, year: number): Promise<readonly RegisterRowRow[]> {
    const found: RegisterRowRow[] = [];
    for (let after: string | undefined; ; ) {
      const page = await this.rows.list(registerRows, { where: { funderId, year }, limit: PAGE, after });
      found.push(...page.rows);
      if (!page.next) return found;
      after = page.next;
    }
  }

  private async named({ registerRowId, year, recipientId, schemeId }: RegisterRowRow): Promise<GoneRow> {
    const recipient = recipientId ? (await this.streams.read(partyDecider, recipientId)).state.name : undefined;
    const scheme = schemeId ? (await this.streams.read(schemeDecider, schemeId)).state.published?.name : undefined;
    return { registerRowId, year, recipient: recipient ?? '', scheme: scheme ?? '' };
  }
}
