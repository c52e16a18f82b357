import type { AnyPolicy } from '@app/event-sourcing';
import type { Standing } from '../progress.js';
import { lotOf } from '../readers/policies.reader.js';
import type { Heard, Rebuilder } from '../rebuild/rebuilder.js';
import type { Outcome, Parked } from '../step.js';
import { type AskingAgain, askAgain } from './asking-again.js';

/** Who can read again what stands parked: a rebuild, a policy that asks; nobody of this program, or a newer program. */
export type Means = 'rebuild' | 'policy' | 'nobody' | 'newer';

/** Reads again what stands parked. */
export class Retry {
  private readonly policies: ReadonlyMap<string, AnyPolicy>;

  constructor(
    private readonly about: AskingAgain,
    policies: readonly AnyPolicy[],
    private readonly rebuilder?: Pick<Rebuilder, 'rebuild' | 'readers'>,
  ) {
    this.policies = new Map(policies.map((policy) => [lotOf(policy.name), policy]));
  }

  /** The readers of this program for which something may stand parked, by their names. */
  get readers(): readonly string[] {
    return [...(this.rebuilder?.readers.keys() ?? []), ...this.policies.keys()];
  }

  /** What stands parked, oldest event first, of whichever reader. */
  async parked(): Promise<readonly Parked[]> {
    const { parked } = await this.about.progress.trouble();
    return [...parked].sort((one, other) => (one.position < other.position ? -1 : 1));
  }

  /** How what is parked for a reader can be read again. */
  meansOf(reader: string): Means {
    if (this.policies.has(reader)) return 'policy';
    if (this.rebuilder?.readers.has(reader)) return 'rebuild';
    return isNewer(reader, this.readers) ? 'newer' : 'nobody';
  }

  /** Asks once more what a policy wants of a stream; undefined when that did not stand parked. Throws when nobody has that name. */
  ask({ reader, stream }: Standing): Promise<Outcome | undefined> {
    const policy = this.policies.get(reader);
    if (!policy) throw new RangeError(`no policy is called ${reader}`);
    return askAgain(this.about, policy, stream);
  }

  /** Makes what a reader makes anew beside the old, from the first event on, with what is parked for it. Throws when nothing has that name. */
  async rebuild(reader: string, heard: Heard): Promise<void> {
    const name = this.rebuilder?.readers.get(reader);
    if (!name) throw new RangeError(`nothing is made by ${reader}`);
    await this.rebuilder?.rebuild(name, heard, { afresh: true });
  }

  /** Lets go of what stands parked, unread: what a policy would have asked is never asked. */
  forget(standing: Standing): Promise<void> {
    return this.about.progress.forget(standing);
  }
}

const versioned = /^(.+)\.v(\d+)$/;

// As of two programs beside each other: what the newer one could not read is its own.
const isNewer = (reader: string, readers: readonly string[]): boolean => {
  const [, name, version] = versioned.exec(reader) ?? [];
  return readers.some((ours) => {
    const [, ourName, ourVersion] = versioned.exec(ours) ?? [];
    return name !== undefined && ourName === name && Number(version) > Number(ourVersion);
  });
};
