import type { PersonId } from '@app/field';
import { machineIdOf } from '@app/sign-in';
import { machineToken } from '../../test/support/sign-in.js';
import { randomBy } from '../plan/random.js';
import type { Machine } from '../service/service.js';
import { type Desk, Writer } from './writer.js';

/** How many write at the same time. */
const WRITERS = 8;
/** Between two asks of one writer, at most, in milliseconds. */
const REST = 60;
/** A token is renewed after so many milliseconds; it would hold three times as long. */
const RENEW = 20 * 60_000;

/** The machines that the writers are, as the identity provider knows them. */
export const machines: readonly Machine[] = Array.from({ length: WRITERS }, (_, nth) => ({
  id: `writer-${nth + 1}`,
  secret: `secret of writer ${nth + 1}`,
}));

/** The opaque ids of the writers in an installation with this master key. */
export const personsBy = (masterKey: Buffer): readonly PersonId[] =>
  machines.map(({ id }) => machineIdOf(masterKey, id));

/** The writers, each with numbers of its own out of the seed. */
export const writersFor = (seed: string, persons: readonly PersonId[], desk: Desk, rest = REST): readonly Writer[] =>
  persons.map((person, nth) => new Writer(`w${nth + 1}`, person, desk, randomBy(`${seed}/writer/${nth}`), rest));

/** The tokens of the writers, renewed long before they end. */
export class Tokens {
  private readonly tokens = new Map<string, string>();
  private since = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly issuer: string,
    private readonly persons: readonly PersonId[],
  ) {}

  /** Gets tokens for all, when those there are have become old. */
  async renew(): Promise<void> {
    if (Date.now() - this.since < RENEW) return;
    for (const [nth, machine] of machines.entries())
      this.tokens.set(this.persons[nth] as PersonId, await machineToken(this.issuer, machine));
    this.since = Date.now();
  }

  /** The token of a person. */
  readonly of = (person: string): string => this.tokens.get(person) ?? '';
}
