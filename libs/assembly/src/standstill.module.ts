import { EventStore } from '@app/event-store';
import { Reached } from '@app/gate';
import { Standstill } from '@app/policies';
import { Global, Injectable, Module } from '@nestjs/common';

const TEN_MINUTES = 10 * 60_000;

/** At rest once rows, ledger and policies have followed all there is. */
@Injectable()
class FollowedStandstill extends Standstill {
  constructor(
    private readonly reached: Reached,
    private readonly store: EventStore,
  ) {
    super();
  }

  async position(): Promise<bigint> {
    if (await this.reached.quiet(TEN_MINUTES)) return this.store.head();
    throw new Error('what follows from the events did not come to rest within ten minutes: does the projector run?');
  }
}

const standstill = [{ provide: Standstill, useClass: FollowedStandstill }];

/** When an import may say what it came to. */
@Global()
@Module({ providers: standstill, exports: standstill })
export class StandstillModule {}
