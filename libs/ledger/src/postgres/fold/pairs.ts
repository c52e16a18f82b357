import { grown } from './grown.js';

/**
 * Gives each pair of numbers (whole, from 0, below 2^31) a number, from 0 in the order in which they are first met. Kept in
 * arrays of numbers, as there may be millions, and each is looked for very often.
 */
export class Pairs {
  private ones = new Int32Array(FIRST_ROOM);
  private others = new Int32Array(FIRST_ROOM);
  // Where a pair may stand, by its hash: its number plus one, or 0. Never more than half full.
  private slots = new Int32Array(2 * FIRST_ROOM);
  private count = 0;

  /** How many pairs were met. */
  get size(): number {
    return this.count;
  }

  /** The number of a pair. */
  of(one: number, other: number): number {
    const slot = this.slotOf(one, other);
    const met = this.slots[slot] as number;
    return met > 0 ? met - 1 : this.add(one, other, slot);
  }

  /** The pair with this number. */
  at(number: number): readonly [number, number] {
    return [this.ones[number] as number, this.others[number] as number];
  }

  // The slot of a pair, or the free one that it would have.
  private slotOf(one: number, other: number): number {
    const { slots, ones, others } = this;
    const last = slots.length - 1;
    let slot = hashOf(one, other) & last;
    for (let met = slots[slot] as number; met > 0; met = slots[slot] as number) {
      if (ones[met - 1] === one && others[met - 1] === other) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private add(one: number, other: number, slot: number): number {
    if (this.count === this.ones.length) return this.grow().of(one, other);
    this.ones[this.count] = one;
    this.others[this.count] = other;
    this.count += 1;
    this.slots[slot] = this.count;
    return this.count - 1;
  }

  private grow(): this {
    this.ones = grown(this.ones);
    this.others = grown(this.others);
    this.slots = new Int32Array(2 * this.ones.length);
    for (let number = 0; number < this.count; number += 1)
      this.slots[this.slotOf(this.ones[number] as number, this.others[number] as number)] = number + 1;
    return this;
  }
}

const FIRST_ROOM = 1_024;

// Numbers follow each other; multiplied by large odd ones and folded they spread over all slots.
const hashOf = (one: number, other: number): number => {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return spread ^ (spread >>> 13);
};
