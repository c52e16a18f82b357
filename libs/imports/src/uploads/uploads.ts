import { randomUUID } from 'node:crypto';
import { Clock, type PersonId } from '@app/field';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { refuse } from '../read/import.refusals.js';
import type { Upload } from './upload.js';

const HALF_AN_HOUR = 30 * 60_000;
const MOST = 8;
const MOST_OF_ONE = 2;

/**
 * Registers that were sent and are not yet done with. They may name people, so they are in the memory of this process
 * only, for half an hour at most: never on a disk, in a table or in a log. Behind a load balancer one upload's
 * requests must reach the same process.
 */
@Injectable()
export class Uploads implements OnModuleInit, OnModuleDestroy {
  private readonly kept = new Map<string, Upload>();
  private sweeping: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {}

  onModuleInit(): void {
    this.sweeping = setInterval(() => this.sweep(), 60_000).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
  }

  /** Keeps a new upload; of one person the oldest goes first. Throws `import/too-many-uploads`. */
  keep(read: Omit<Upload, 'id' | 'until' | 'state' | 'asked' | 'of' | 'imported' | 'failure'>): Upload {
    this.sweep();
    this.makeRoomFor(read.by);
    const until = this.clock.now().getTime() + HALF_AN_HOUR;
    const fresh = { state: 'waiting', asked: 0, of: 0, imported: null, failure: null } as const;
    const upload: Upload = { ...read, ...fresh, id: randomUUID(), until };
    this.kept.set(upload.id, upload);
    return upload;
  }

  /** Throws `import/expired` when there is no such upload, or not any more. */
  find(id: string): Upload {
    this.sweep();
    const upload = this.kept.get(id);
    if (!upload) throw refuse('import/expired');
    return upload;
  }

  private sweep(): void {
    const now = this.clock.now().getTime();
    for (const { id, until, state } of this.kept.values()) if (until < now && state !== 'running') this.kept.delete(id);
  }

  private makeRoomFor(person: PersonId): void {
    const own = [...this.kept.values()].filter(({ by, state }) => by === person && state !== 'running');
    for (const { id } of own.slice(0, Math.max(0, own.length - MOST_OF_ONE + 1))) this.kept.delete(id);
    if (this.kept.size >= MOST) throw refuse('import/too-many-uploads');
  }
}
