import { type KeptNote, SignedCheckpoints } from '../proof/signed-checkpoints.js';

/** A page of them. */
const PAGE = 100;

/** Signed checkpoints of this process. */
export class MemorySignedCheckpoints extends SignedCheckpoints {
  private readonly notes: KeptNote[] = [];

  async newest(): Promise<KeptNote | undefined> {
    return this.notes.at(-1);
  }

  async after(position: bigint): Promise<readonly KeptNote[]> {
    return this.notes.filter((kept) => kept.position > position).slice(0, PAGE);
  }

  async keep(kept: KeptNote): Promise<void> {
    const newest = await this.newest();
    if (newest && newest.position >= kept.position) throw new Error(`there is one at ${newest.position}`);
    this.notes.push(kept);
  }
}
