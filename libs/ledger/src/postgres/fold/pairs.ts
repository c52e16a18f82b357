import { grown } from './grown.js';

/**
 * Gives each pair of numbers (whole, from 0, below 2^31) a number, from 0 in the order in which they are first met. Kept in
 * arrays of numbers, as there may be millions, and each is looked for very often.
 */
export class Pairs {
  // Of each pair its two numbers.
  private pairs = new Int32Array(2 * FIRST_ROOM);
  // Where a pair may stand, by its hash: its number plus one, or 0, and beside it the pair itself, so that one look into
  // memory tells. Never more than half full.
  private slots = new Int32Array(SLOT * 2 * FIRST_ROOM);
  private count = 0;
  // Entries that follow each other fall mostly together.
  private lastOne = -1;
  private lastOther = -1;
  private lastNumber = -1;

  /** How many pairs were met. */
  get size(): number {
    return this.count;
  }

  /** The number of a pair. */
  of(one: number, other: number): number {
    if (one === this.lastOne && other === this.lastOther) return this.lastNumber;
    const slot = this.slotOf(one, other);
    const met = this.slots[slot] as number;
    this.lastNumber = met > 0 ? met - 1 : this.add(one, other, slot);
    this.lastOne = one;
    this.lastOther = other;
    return this.lastNumber;
  }

  /** The pair with this number. */
  at(number: number): readonly [number, number] {
    return [this.pairs[2 * number] as number, this.pairs[2 * number + 1] as number];
  }

  // The slot of a pair, or the free one that it would have.
  private slotOf(one: number, other: number): number {
    const { slots } = this;
    const last = slots.length / SLOT - 1;
    let nth = hashOf(one, other) & last;
    for (;;) {
      const slot = SLOT * nth;
      if (slots[slot] === 0 || (slots[slot + 1] === one && slots[slot + 2] === other)) return slot;
      nth = (nth + 1) & last;
    }
  }

  private add(one: number, other: number, slot: number): number {
    if (2 * this.count === this.pairs.length) {
      this.grow();
      return this.add(one, other, this.slotOf(one, other));
    }
    this.pairs[2 * this.count] = one;
    this.pairs[2 * this.count + 1] = other;
    this.count += 1;
    this.put(this.count - 1, one, other, slot);
    return this.count - 1;
  }

  private grow(): void {
    this.pairs = grown(this.pairs);
    this.slots = new Int32Array(SLOT * this.pairs.length);
    for (let number = 0; number < this.count; number += 1) {
      const [one, other] = this.at(number);
      this.put(number, one, other, this.slotOf(one, other));
    }
  }

  private put(number: number, one: number, other: number, slot: number): void {
    this.slots[slot] = number + 1;
    this.slots[slot + 1] = one;
    this.slots[slot + 2] = other;
  }
}

const FIRST_ROOM = 1_024;
// A fourth number, unused, keeps a slot within one line of the processor's cache.
const SLOT = 4;

// Numbers follow each other; multiplied by large odd ones and folded they spread over all slots.
const hashOf = (one: number, other: number): number => {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return spread ^ (spread >>> 13);
};
