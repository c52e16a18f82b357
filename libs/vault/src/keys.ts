/** A key as it is kept: of whom, and wrapped by a master key. */
export type KeptKey = Readonly<{ subject: string; wrapped: Buffer }>;

/** A key wrapped anew: from one master key to another. */
export type Rewrapped = Readonly<{ subject: string; from: Buffer; to: Buffer }>;

/** A subject whose key was destroyed, and when (an instant, UTC). */
export type Destroyed = Readonly<{ subject: string; destroyedAt: string }>;

/** Where the keys of subjects are kept, each wrapped by the master key. */
export abstract class Keys {
  /** The wrapped key of a subject; undefined when there never was one, null when it was destroyed. */
  abstract find(subject: string): Promise<Buffer | null | undefined>;
  /** Keeps a new key, unless there is one already; answers the one that is kept, null when it was destroyed. */
  abstract keep(subject: string, wrapped: Buffer): Promise<Buffer | null>;
  /** Destroys a key for good; the subject never gets another. */
  abstract destroy(subject: string): Promise<void>;
  /** The keys there are after a subject, in the order of their subjects, so many at most. */
  abstract page(after: string, atMost: number): Promise<readonly KeptKey[]>;
  /** Puts keys wrapped anew in place of what they were, unless that has changed meanwhile. */
  abstract rewrap(keys: readonly Rewrapped[]): Promise<void>;
  /** Everyone whose key was destroyed. */
  abstract destroyed(): Promise<readonly Destroyed[]>;
}
