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
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Duties, Followers } from '../follow/followers.js';
import { Progress } from '../progress.js';
import { Rebuilder } from '../rebuild/rebuilder.js';
import { FOLLOWED_CHAIN } from './ports.js';

/** Follows the events as long as the application runs; in one process of many at a time. */
@Module({})
export class FollowersModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly followers: Followers) {}

  /** Followers for these features; the gate and the ports are bound by the app. */
  static with(duties: Duties): DynamicModule {
    const followers = {
      provide: Followers,
      inject: [
        EventStore,
        Progress,
        Clock,
        CommandBus,
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
        const asking = ({ decider, id, command }: Ask, by: PolicyAsker) =>
          commands.execute(new Decide(decider, id, command, by));
        const logger = new Logger('Followers');
        return new Followers(store, progress, clock, asking, duties, (line) => logger.warn(line), chain, rebuilder);
      },
    };
    return { module: FollowersModule, providers: [followers], exports: [followers] };
  }

  onApplicationBootstrap(): void {
    this.followers.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.followers.stop();
  }
}
