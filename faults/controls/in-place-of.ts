import { EventStore, PostgresEventStore } from '@app/event-store';
import { PORT_SETTINGS, type PortSettings } from '@app/read-models';
import type { TestingModuleBuilder } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { PostgresProgress } from '../../libs/read-models/src/postgres/postgres-progress.js';
import { Progress } from '../../libs/read-models/src/progress.js';

/** Puts something in the place of a part. */
export type Change = (builder: TestingModuleBuilder) => TestingModuleBuilder;

/** A store that does some things otherwise than ours. */
export const storeThat =
  (does: (ours: PostgresEventStore, open: () => Promise<PostgresEventStore>) => Partial<EventStore>): Change =>
  (builder) =>
    builder.overrideProvider(EventStore).useFactory({
      inject: [PORT_SETTINGS],
      factory: async ({ databaseUrl: url, clock }: PortSettings) => {
        const all: PostgresEventStore[] = [];
        const open = async () => {
          const store = await PostgresEventStore.open({ url, clock, mayForget: true });
          all.push(store);
          return store;
        };
        const ours = await open();
        const close = async () => void (await Promise.all(all.map((store) => store.close())));
        return otherwise(ours, { close, ...does(ours, open) });
      },
    });

/** Progress that does some things otherwise than ours. */
export const progressThat =
  (does: (ours: Progress) => Partial<Progress>): Change =>
  (builder) =>
    builder.overrideProvider(Progress).useFactory({
      inject: [DataSource],
      factory: (source: DataSource) => {
        const ours = new PostgresProgress(source);
        return otherwise<Progress>(ours, does(ours));
      },
    });

const otherwise = <Port extends object>(ours: Port, does: Partial<Port>): Port =>
  Object.assign(Object.create(ours), does);
