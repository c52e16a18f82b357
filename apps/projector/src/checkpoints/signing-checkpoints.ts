import { setTimeout } from 'node:timers/promises';
import { checkpointSigner, oldCheckpointKeys } from '@app/assembly';
import { type ChainSource, EventStore, type FollowedChain, nextCheckpoint, SignedCheckpoints } from '@app/event-store';
import { Clock } from '@app/field';
import { FOLLOWED_CHAIN, Progress } from '@app/read-models';
import { Settings } from '@app/settings';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import { exportedTo } from './checkpoint-folder.js';

/** Signs where the log is, every so often, in one projector of many; a log that does not continue what was signed is told of, and not signed. */
@Injectable()
export class SigningCheckpoints implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Checkpoints');
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: Settings,
    private readonly store: EventStore,
    private readonly kept: SignedCheckpoints,
    private readonly progress: Progress,
    private readonly clock: Clock,
    @Optional() @Inject(FOLLOWED_CHAIN) private readonly followed?: FollowedChain,
  ) {}

  onApplicationBootstrap(): void {
    if (checkpointSigner(this.settings)) this.running = this.signEverySoOften();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  /** Signs where the log is now, if anything was recorded since; throws Unsound when it is no continuation. */
  async sign(): Promise<void> {
    const signer = checkpointSigner(this.settings);
    if (!signer) return;
    const source = this.followed ?? (this.store as EventStore & ChainSource);
    const signing = { source, kept: this.kept, signer, oldKeys: oldCheckpointKeys(this.settings) };
    const next = await nextCheckpoint(signing, this.clock.now());
    if (!next) return;
    if (this.settings.CHECKPOINT_DIR) await exportedTo(this.settings.CHECKPOINT_DIR, next);
    await this.kept.keep(next);
  }

  private async signEverySoOften(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await this.signAsOwner(signal).catch((error: Error) => this.complain(error));
      await setTimeout(this.settings.CHECKPOINT_EVERY * 1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async signAsOwner(signal: AbortSignal): Promise<void> {
    await this.progress.own('signed checkpoints', signal);
    await this.sign();
  }

  private complain(error: Error): void {
    if (!this.ending.signal.aborted) this.logger.error(`no checkpoint was signed: ${error.message}`);
  }
}
