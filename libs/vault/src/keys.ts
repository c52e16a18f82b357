/** Where the keys of subjects are kept, each wrapped by the master key. */
export abstract class Keys {
  /** The wrapped key of a subject; undefined when there never was one, null when it was destroyed. */
  abstract find(subject: string): Promise<Buffer | null | undefined>;
  /** Keeps a new key, unless there is one already; answers the one that is kept, null when it was destroyed. */
  abstract keep(subject: string, wrapped: Buffer): Promise<Buffer | null>;
  /** Destroys a key for good; the subject never gets another. */
  abstract destroy(subject: string): Promise<void>;
}

/** Keys of this process: for specs. */
export class MemoryKeys extends Keys {
  private readonly kept = new Map<string, Buffer | null>();

  async find(subject: string): Promise<Buffer | null | undefined> {
    return this.kept.get(subject);
  }

  async keep(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    if (!this.kept.has(subject)) this.kept.set(subject, wrapped);
    return this.kept.get(subject) ?? null;
  }

  async destroy(subject: string): Promise<void> {
    this.kept.set(subject, null);
  }
}
