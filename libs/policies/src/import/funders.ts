import { Rows } from '@app/event-sourcing';
import { refuse, Streams } from '@app/gate';
import type { FunderAsked } from '@app/imports';
import { type PartyKind, partyDecider, partyDirectory } from '@app/parties';
import { Injectable } from '@nestjs/common';
import type { Funder } from './asks-for.js';
import { partyIdOf } from './register-ids.js';

/** A funder, and whether it has yet to be made. */
export type FoundFunder = Funder & Readonly<{ name: string; isNew: boolean }>;

const givers: readonly PartyKind[] = ['municipality', 'fund'];

/** Finds whose register it is. */
@Injectable()
export class Funders {
  constructor(
    private readonly streams: Streams,
    private readonly rows: Rows,
  ) {}

  /** The fund or municipality of this id or exact name; a municipality yet to be made for a new name. Throws `gate/unknown`. */
  async find(asked: FunderAsked): Promise<FoundFunder> {
    if ('funderId' in asked) return this.known(asked.funderId);
    const named = await this.named(asked.name);
    if (named) return this.known(named);
    const funderId = partyIdOf('municipality', asked.name);
    const { state } = await this.streams.read(partyDecider, funderId);
    return { funderId, kind: 'municipality', name: asked.name, isNew: state.partyId === undefined };
  }

  private async known(funderId: Funder['funderId']): Promise<FoundFunder> {
    const { kind, name = '' } = (await this.streams.read(partyDecider, funderId)).state;
    if (!kind || !givers.includes(kind)) throw refuse('gate/unknown');
    return { funderId, kind, name, isNew: false };
  }

  private async named(name: string): Promise<Funder['funderId'] | undefined> {
    const { rows } = await this.rows.list(partyDirectory, { where: { name } });
    return rows.find(({ kind }) => kind && givers.includes(kind))?.partyId;
  }
}
