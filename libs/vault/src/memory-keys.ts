import { type Destroyed, type KeptKey, Keys, type Rewrapped } from './keys.js';

/** Keys of this process: for specs. */
export class MemoryKeys extends Keys {
  private readonly kept = new Map<string, Buffer | null>();
  private readonly gone = new Map<string, string>();

  async find(subject: string): Promise<Buffer | null | undefined> {
    return this.kept.get(subject);
  }

  async keep(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    if (!this.kept.has(subject)) this.kept.set(subject, wrapped);
    return this.kept.get(subject) ?? null;
  }

  async destroy(subject: string): Promise<void> {
    if (this.kept.get(subject) !== null) this.gone.set(subject, new Date().toISOString());
    this.kept.set(subject, null);
  }

  async page(after: string, atMost: number): Promise<readonly KeptKey[]> {
    const there = [...this.kept].flatMap(([subject, wrapped]) => (wrapped ? [{ subject, wrapped }] : []));
    const next = there.filter(({ subject }) => subject > after);
    return next.sort((a, b) => (a.subject < b.subject ? -1 : 1)).slice(0, atMost);
  }

  async rewrap(keys: readonly Rewrapped[]): Promise<void> {
    for (const { subject, from, to } of keys) if (this.kept.get(subject)?.equals(from)) this.kept.set(subject, to);
  }

  async destroyed(): Promise<readonly Destroyed[]> {
    return [...this.gone].map(([subject, destroyedAt]) => ({ subject, destroyedAt }));
  }
}
