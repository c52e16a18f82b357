import { decrypt, derived, encrypt, opened } from './box.js';

/** The master keys of an installation, 32 bytes each; configured apart from the database. */
export type Masters = Readonly<{
  master: Buffer;
  /** Of which wrappings are read too, while the one takes the place of the other. */
  also?: Buffer;
}>;

/** Wraps keys by the master key, and unwraps what it or the other one has wrapped. */
export class Wrapping {
  private readonly now: Buffer;
  private readonly also: Buffer | undefined;

  constructor({ master, also }: Masters) {
    for (const each of [master, also])
      if (each && each.length !== 32) throw new RangeError('the master key has 32 bytes');
    this.now = derived(master, 'wrap');
    this.also = also && derived(also, 'wrap');
  }

  /** Whether there is another master key whose wrappings are read. */
  get readsAlso(): boolean {
    return this.also !== undefined;
  }

  wrap(key: Buffer, subject: string): Buffer {
    return encrypt(this.now, key, subject);
  }

  /** Throws when neither has wrapped it. */
  unwrap(wrapped: Buffer, subject: string): Buffer {
    return opened(this.now, wrapped, subject) ?? decrypt(this.also ?? this.now, wrapped, subject);
  }

  /** Whether the master key itself has wrapped it, not the other one. */
  isWrappedNow(wrapped: Buffer, subject: string): boolean {
    return opened(this.now, wrapped, subject) !== undefined;
  }
}
