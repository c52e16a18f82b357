import { type AnyPolicy, askAfter, type Policy, streamOf } from '@app/event-sourcing';
import { isoDate } from '@app/field';
import type { PolicyAsker } from '@app/gate';
import { follow } from '../follow/follow.js';
import { passDates } from '../follow/pass-dates.js';
import type { Progress } from '../progress.js';
import type { Asking } from '../readers/asking.js';
import { POLICIES, policiesReader } from '../readers/policies.reader.js';
import { type JarCommands, type JarEvents, jarDecider, jarStore, shake, shaken } from './jars.js';

/** What the policies' runner promises, on whatever keeps its place. */
export const policiesContract = (name: string, make: () => Promise<Progress>): void =>
  describe(`the policies on ${name}`, () => {
    let progress: Progress;
    let jar: ReturnType<typeof jarStore>;
    let asked: string[];
    let causes: PolicyAsker[];
    let asking: Asking;
    beforeEach(async () => {
      progress = await make();
      jar = jarStore();
      [asked, causes] = [[], []];
      asking = async (ask, by) => {
        const { times } = ask.command.data as JarCommands['Shake'];
        jarDecider.decide.Shake({ times }, {}, {} as never);
        asked.push(`${streamOf(ask.decider, ask.id)} ${times}`);
        causes.push(by);
      };
    });
    const manner = { asking: ((...args) => asking(...args)) as Asking, tries: 3, wait: async () => undefined };
    const followed = async (policies: readonly AnyPolicy[] = [shaken]) => {
      const about = { store: jar.store, progress, told: () => undefined };
      const readers = [policiesReader(policies, manner)];
      await follow(about, readers, new AbortController().signal, await jar.store.head());
    };
    const place = async () => (await progress.positions([POLICIES])).get(POLICIES);

    it('asks for what follows from each event, once, on behalf of that event', async () => {
      await jar.filled('a', 1, 'lid');
      await followed();
      await followed();
      const [event] = await jar.store.read('jar-a');
      expect([asked, causes]).toEqual([['jar-lid 1'], [{ policy: 'shaken', cause: `${event?.eventId}/0` }]]);
    });

    it('asks one stream in order, others meanwhile', async () => {
      const known = asking;
      let free = () => {};
      const othersWereAsked = new Promise<void>((done) => {
        free = done;
      });
      asking = async (ask, by) => {
        if (asked.length < 2 && ask.id === 'slow') await othersWereAsked;
        await known(ask, by);
        if (asked.length === 2) free();
      };
      for (const [from, by, owner] of [
        ['a', 1, 'slow'],
        ['b', 2, 'slow'],
        ['c', 3, 'x'],
        ['d', 4, 'y'],
      ] as const)
        await jar.filled(from, by, owner);
      await followed();
      expect([asked.slice(0, 2).sort(), asked.slice(2)]).toEqual([
        ['jar-x 3', 'jar-y 4'],
        ['jar-slow 1', 'jar-slow 2'],
      ]);
    });

    it('asks in turn what follows from one stream, of whichever streams', async () => {
      const known = asking;
      asking = async (ask, by) => {
        if (ask.id === 'slow') await new Promise((done) => setTimeout(done, 20));
        await known(ask, by);
      };
      for (const [by, owner] of [
        [1, 'slow'],
        [2, 'x'],
        [3, 'slow'],
        [4, 'y'],
      ] as const)
        await jar.filled('a', by, owner);
      await followed();
      expect(asked).toEqual(['jar-slow 1', 'jar-x 2', 'jar-slow 3', 'jar-y 4']);
    });

    it('asks nothing further of a stream after an ask that failed, in the same batch either', async () => {
      const known = asking;
      asking = async (ask, by) => {
        if (ask.id === 'cursed') throw new Error('always');
        await known(ask, by);
      };
      await jar.filled('a', 1, 'lid');
      const failed = await jar.filled('a', 2, 'cursed');
      await jar.filled('a', 3, 'lid');
      await jar.filled('b', 4, 'lid');
      // Which nobody can make out, and must not be where it stands parked from.
      await jar.filled('a', 5, 'nobody');
      await followed();
      expect([asked, (await progress.trouble()).parked]).toEqual([
        ['jar-lid 1', 'jar-lid 4'],
        [{ reader: 'policy:shaken', stream: 'jar-a', position: failed, reason: 'Error' }],
      ]);
    });

    it('records what was refused, and goes on', async () => {
      await jar.filled('a', 13, 'lid');
      const last = await jar.filled('a', 2, 'lid');
      await followed();
      const refused = { policy: 'shaken', stream: 'jar-lid', command: 'Shake', code: 'jar/unlucky' };
      expect([asked, (await progress.trouble()).refused, await place()]).toMatchObject([
        ['jar-lid 2'],
        [refused],
        last,
      ]);
    });

    it('tries again what failed in a way nobody expected', async () => {
      const known = asking;
      let failures = 2;
      asking = async (...args) => {
        if (failures-- > 0) throw new Error('connection lost');
        await known(...args);
      };
      await jar.filled('a', 1, 'lid');
      await followed();
      expect([asked, (await progress.trouble()).parked]).toEqual([['jar-lid 1'], []]);
    });

    it('parks a stream whose ask keeps failing, for that policy only', async () => {
      const known = asking;
      asking = async (ask, by) => {
        if (ask.id === 'cursed' && by.policy === 'shaken') throw new Error('always');
        await known(ask, by);
      };
      await jar.filled('a', 1, 'cursed');
      await jar.filled('b', 2, 'lid');
      await followed([shaken, { ...shaken, name: 'shaken too' }]);
      await jar.filled('a', 3, 'lid');
      await followed([shaken, { ...shaken, name: 'shaken too' }]);
      expect(asked.sort()).toEqual(['jar-cursed 1', 'jar-lid 2', 'jar-lid 2', 'jar-lid 3']);
      expect((await progress.trouble()).parked).toMatchObject([{ reader: 'policy:shaken', stream: 'jar-a' }]);
    });

    it('parks nothing while the database is out of reach: all of it is asked again', async () => {
      const known = asking;
      asking = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
      await jar.filled('a', 1, 'lid');
      await jar.filled('b', 2, 'other');
      await expect(followed()).rejects.toThrow('connect');
      expect([asked, (await progress.trouble()).parked, await place()]).toEqual([[], [], 0n]);
      asking = known;
      await followed();
      expect(asked.sort()).toEqual(['jar-lid 1', 'jar-other 2']);
    });

    it('parks a stream that a policy cannot read', async () => {
      await jar.filled('a', 1, 'nobody');
      await jar.filled('b', 2, 'lid');
      await followed();
      expect([asked, (await progress.trouble()).parked]).toMatchObject([['jar-lid 2'], [{ stream: 'jar-a' }]]);
    });

    it('asks again, under the same cause, what it asked just before it died', async () => {
      await jar.filled('a', 1, 'lid');
      const keep = () => Promise.reject(new Error('the process died'));
      const dying = Object.assign(Object.create(progress) as Progress, { keep });
      const about = { store: jar.store, progress: dying, told: () => undefined };
      await expect(follow(about, [policiesReader([shaken], manner)], new AbortController().signal)).rejects.toThrow(
        'died',
      );
      await followed();
      expect(causes[1]).toEqual(causes[0]);
    });

    describe('what is due on a day', () => {
      const due: Policy<JarEvents> = {
        name: 'due',
        whenever: {
          Filled: ({ data: { by, owner } }) => [askAfter(isoDate('2026-04-01'), shake(owner, by))],
        },
      };
      const passed = (day: string) => passDates(progress, [jarDecider], manner, isoDate(day));
      beforeEach(async () => {
        await jar.filled('a', 1, 'lid');
        await followed([due]);
      });

      it('is not asked before that day has passed', async () =>
        expect([await passed('2026-04-01'), asked]).toEqual([0, []]));
      it('is asked once after it, on behalf of the event', async () => {
        expect([await passed('2026-04-02'), await passed('2026-04-03'), asked]).toEqual([1, 0, ['jar-lid 1']]);
        const [event] = await jar.store.read('jar-a');
        expect(causes).toEqual([{ policy: 'due', cause: `${event?.eventId}/0` }]);
      });
      it('stays due when asking fails', async () => {
        const known = asking;
        asking = () => Promise.reject(new Error('connection lost'));
        expect(await passed('2026-04-02')).toBe(0);
        asking = known;
        expect(await passed('2026-04-02')).toBe(1);
      });
      it('waits with the rest of its stream while that stands parked', async () => {
        const later = askAfter(isoDate('2026-04-01'), shake('lid', 7));
        const both: Policy<JarEvents> = {
          name: 'both',
          whenever: { Filled: ({ data: { by } }) => (by > 1 ? [shake('cursed', by), later] : [later]) },
        };
        asking = () => Promise.reject(new Error('always'));
        await jar.filled('b', 1);
        await jar.filled('b', 2);
        await jar.filled('b', 1);
        await followed([both]);
        const [first] = await jar.store.read('jar-b');
        const waiting = (await progress.dueBefore(isoDate('2027-01-01'))).filter(({ policy }) => policy === 'both');
        expect(waiting.map(({ cause }) => cause)).toEqual([`${first?.eventId}/0`]);
      });
      it('is done when a rule refuses it', async () => {
        await jar.filled('b', 13, 'lid');
        await followed([due]);
        await passed('2026-04-02');
        expect([asked, (await progress.trouble()).refused]).toMatchObject([['jar-lid 1'], [{ code: 'jar/unlucky' }]]);
        expect(await passed('2026-04-02')).toBe(0);
      });
    });
  });
