import {
  type Ask,
  ask,
  type Decider,
  type Entries,
  movesNothing,
  type Policy,
  type Projection,
  Refusal,
} from '@app/event-sourcing';
import { type EventStore, MemoryEventStore } from '@app/event-store';
import { type Cents, Clock, cents, type IsoDate, isoDate, type PartyId } from '@app/field';

/** What happens to the jars that the specs count. */
export type JarEvents = {
  Filled: { by: Cents; owner: string; labels?: readonly string[] };
  Emptied: object;
  Broken: { text?: string; note?: string };
};

/** What a jar may be asked. */
export type JarCommands = { Fill: JarEvents['Filled']; Shake: { times: number } };

/** A jar as the specs list it. */
export type JarRow = Readonly<{
  id: string;
  amount: Cents;
  owner: string | null;
  labels: readonly string[];
  lid: { colour: string };
  /** Free text: nobody asks for it. */
  note?: string;
}>;

/** All jars; a broken one with an unreadable text cannot be read, one without text or note is gone. */
export const jars: Projection<JarRow, JarEvents> = {
  name: 'jar-list',
  version: 1,
  keyOf: ({ id }) => id,
  foundBy: ['owner', 'labels', 'lid'],
  besides: ['amount'],
  initialRow: (id) => ({ id, amount: cents(0), owner: null, labels: [], lid: { colour: 'red' } }),
  on: {
    Filled: (row, { data: { by, owner, labels = [] } }) => ({ ...row, amount: cents(row.amount + by), owner, labels }),
    Emptied: (row) => ({ ...row, amount: cents(0), owner: null }),
    Broken: (row, { data: { text, note } }) => {
      if (text === 'unreadable') throw new TypeError('no rule for this');
      if (note) return { ...row, note };
      return text ? { ...row, owner: text } : null;
    },
  },
};

/** How often anything happened, per owner. */
export const fillings: Projection<{ times: number }, JarEvents> = {
  name: 'fillings',
  version: 1,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: () => ({ times: 0 }),
  on: { Filled: ({ times }) => ({ times: times + 1 }), Broken: (row) => row },
};

/** Each filling is firm money of 2027 from its owner. */
export const jarEntries: Entries<JarEvents> = {
  Filled: ({ data: { by, owner } }) => {
    if (by < 0) throw new RangeError('a jar gives nothing');
    return [{ partyId: owner as PartyId, year: 2027, state: 'firm', amount: by }];
  },
  Emptied: movesNothing,
  Broken: movesNothing,
};

const sentence = { nl: 'Nee.', en: 'No.' };

/** What else happens to jars. */
export type Shakings = { Shaken: { times: number } };

/** Jars take any filling, and any shaking but a shaking of 13. */
export const jarDecider: Decider<object, JarCommands, Pick<JarEvents, 'Filled'> & Shakings> = {
  stream: 'jar',
  initialState: {},
  needs: {},
  related: () => ({}),
  rights: { Fill: ['operator'], Shake: ['policy'] },
  decide: {
    Fill: (filling) => [{ type: 'Filled', data: filling }],
    Shake: ({ times }) => {
      if (times === 13) throw new Refusal('jar/unlucky', {}, sentence);
      return [{ type: 'Shaken', data: { times } }];
    },
  },
  evolve: { Filled: (state) => state, Shaken: (state) => state },
};

/** A command to shake a jar. */
export const shake = (id: string, times: number): Ask => ask(jarDecider, id, { type: 'Shake', data: { times } });

/** Whenever one is filled, shake the jar of its owner; an owner nobody has heard of is beyond it. */
export const shaken: Policy<JarEvents> = {
  name: 'shaken',
  whenever: {
    Filled: ({ data: { by, owner } }) => {
      if (owner === 'nobody') throw new TypeError('whose?');
      return [shake(owner, by)];
    },
  },
};

/** A clock that stands where one puts it. */
export class SetClock extends Clock {
  day: IsoDate = isoDate('2026-03-02');
  now(): Date {
    return new Date(`${this.day}T12:00:00Z`);
  }
}

/** A store, and a short way to record things in it. */
export const jarStore = (store: EventStore = new MemoryEventStore(new SetClock())) => {
  const revisions = new Map<string, number>();
  const record = async <T extends keyof JarEvents>(jar: string, type: T, data: JarEvents[T]): Promise<bigint> => {
    const expected = revisions.get(jar) ?? 0;
    revisions.set(jar, expected + 1);
    const events = [{ type, data }];
    const append = { stream: `jar-${jar}`, expected, events, commandId: crypto.randomUUID() };
    return (await store.append({ ...append, actor: 'operator:spec' })).position;
  };
  const filled = (jar: string, by: number, owner = 'anna', labels?: readonly string[]): Promise<bigint> =>
    record(jar, 'Filled', { by: by as Cents, owner, ...(labels && { labels }) });
  return { store, record, filled };
};
