import { setTimeout } from 'node:timers/promises';
import type { Ask } from '@app/event-sourcing';
import { EventStore, type FollowedChain } from '@app/event-store';
import { Clock } from '@app/field';
import { Decide, type PolicyAsker } from '@app/gate';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type Provider,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Duties, Followers } from '../follow/followers.js';
import { Progress } from '../progress.js';
import type { Asking } from '../readers/asking.js';
import { Rebuilder } from '../rebuild/rebuilder.js';
import { Retry } from '../retry/retry.js';
import { FOLLOWED_CHAIN } from './ports.js';

/** Follows the events as long as the application runs; in one process of many at a time. */
@Module({})
export class FollowersModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly followers: Followers) {}

  /** Followers for these features, and who reads again what they parked; the gate and the ports are bound by the app. */
  static with(duties: Duties): DynamicModule {
    const providers = [followersFor(duties), retryFor(duties)];
    return { module: FollowersModule, providers, exports: providers };
  }

  onApplicationBootstrap(): void {
    this.followers.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.followers.stop();
  }
}

const followersFor = (duties: Duties): Provider => ({
  provide: Followers,
  inject: [
    ...[EventStore, Progress, Clock, CommandBus],
    { token: FOLLOWED_CHAIN, optional: true },
    { token: Rebuilder, optional: true },
  ],
  useFactory: (
    store: EventStore,
    progress: Progress,
    clock: Clock,
    commands: CommandBus,
    chain: FollowedChain | undefined,
    rebuilder: Rebuilder | undefined,
  ) => {
    const logger = new Logger('Followers');
    const log = (line: string) => logger.warn(line);
    return new Followers(store, progress, clock, askingBy(commands), duties, log, chain, rebuilder);
  },
});

/** How often something unexpected is tried again while an operator waits. */
const TRIES = 5;

const retryFor = ({ policies }: Duties): Provider => ({
  provide: Retry,
  inject: [EventStore, Progress, CommandBus, { token: Rebuilder, optional: true }],
  useFactory: (store: EventStore, progress: Progress, commands: CommandBus, rebuilder: Rebuilder | undefined) => {
    const manner = { asking: askingBy(commands), tries: TRIES, wait: (ms: number) => setTimeout(ms) };
    return new Retry({ store, progress, manner }, policies, rebuilder);
  },
});

const askingBy =
  (commands: CommandBus): Asking =>
  ({ decider, id, command }: Ask, by: PolicyAsker) =>
    commands.execute(new Decide(decider, id, command, by));
