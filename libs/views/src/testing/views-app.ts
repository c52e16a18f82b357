import { type Entry, type Projection, project, type RecordedEvent, type Role } from '@app/event-sourcing';
import { recorded } from '@app/event-sourcing/testing';
import { Clock, type IsoDate, isoDate, type PartyId } from '@app/field';
import { GateModule, Memberships } from '@app/gate';
import { Postings } from '@app/ledger';
import { MemoryPorts, MemoryRows } from '@app/read-models';
import { Global, type INestApplication, Module, ValidationPipe } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NextFunction, Request, Response } from 'express';
import { type DossierRow, dossierNames } from '../project/dossier-names.projection.js';
import { helpInKind } from '../project/help-in-kind.projection.js';
import type { AllEvents } from '../project/streams.js';
import { timeline } from '../project/timeline.projection.js';
import { ViewsModule } from '../views.module.js';

class SpecClock extends Clock {
  now(): Date {
    return new Date('2026-06-01T12:00:00Z');
  }
}

/** `anna of fund` and the like: who is what where. */
export type Members = Readonly<Record<string, Readonly<Record<string, Role>>>>;

const membershipsOf = (members: Members) =>
  class extends Memberships {
    async rolesIn(party: PartyId, person: string): Promise<readonly Role[]> {
      const role = members[person]?.[party];
      return role ? [role] : [];
    }
  };

const nothing = { deciders: [], entries: {}, policies: [], answers: [], upcasts: {} };
const projections = [dossierNames, helpInKind, timeline];
const settings = { useFactory: () => ({ clock: new SpecClock(), masterKey: Buffer.alloc(32, 7) }) };

/** The views over HTTP, in memory, on 1 June 2026; who asks says so in `x-person`. */
export const viewsApp = async (members: Members): Promise<INestApplication> => {
  const memberships = [{ provide: Memberships, useClass: membershipsOf(members) }];

  @Global()
  @Module({ providers: memberships, exports: memberships })
  class MembersModule {}

  const ports = MemoryPorts.with({ ...nothing, projections }, settings);
  const made = await Test.createTestingModule({ imports: [ports, GateModule, MembersModule, ViewsModule] }).compile();
  const app = made.createNestApplication({ logger: false });
  app.use((asked: Request & { person?: string }, _: Response, next: NextFunction) => {
    asked.person = asked.get('x-person');
    next();
  });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  return app.init();
};

/** What was recorded on a day, and what it moved. */
export type Happened = Readonly<{
  day: string;
  id: string;
  event: Pick<RecordedEvent<AllEvents>, 'type' | 'data'>;
  by?: string;
  entries?: readonly Entry[];
}>;

/** Records what happened, in this order; the nth is event `e<n>`. */
export const happen = async (app: INestApplication, ...all: readonly Happened[]): Promise<void> => {
  for (const [nth, { day, id, event, by = 'anna', entries = [] }] of all.entries()) {
    const more = { eventId: `e${nth + 1}`, position: BigInt(nth + 1), recordedOn: on(day), actor: by as never };
    const at = recorded(id, event as never, more) as RecordedEvent<AllEvents>;
    await app.get(Postings).add([{ entries, at }]);
    for (const each of [dossierNames, timeline]) await keep(app, each as Projection<DossierRow, AllEvents>, at);
  }
};

const on = (day: string): IsoDate => isoDate(`2026-${day}`);

const keep = async <Row extends object>(
  app: INestApplication,
  of: Projection<Row, AllEvents>,
  event: RecordedEvent<AllEvents>,
): Promise<void> => {
  const rows = app.get(MemoryRows);
  const key = of.keyOf(event);
  const before = rows.kept(of, [key]).get(key);
  const row = project(of, (before?.row ?? null) as Row | null, event);
  if (row) rows.save(of, key, { row, first: before?.first ?? event.position });
};
