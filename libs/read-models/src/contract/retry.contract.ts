import { streamOf } from '@app/event-sourcing';
import type { PolicyAsker } from '@app/gate';
import { again } from '../follow/again.js';
import { followAs } from '../follow/family.js';
import { follow } from '../follow/follow.js';
import type { Progress } from '../progress.js';
import type { Asking } from '../readers/asking.js';
import { POLICIES, policiesReader } from '../readers/policies.reader.js';
import { Retry } from '../retry/retry.js';
import { type JarCommands, jarDecider, jarStore, shaken } from './jars.js';

const standing = { reader: 'policy:shaken', stream: 'jar-a' };

/** What reading again promises of what a policy could not ask, on whatever keeps its place. */
export const retryContract = (name: string, make: () => Promise<Progress>): void =>
  describe(`asking again on ${name}`, () => {
    let progress: Progress;
    let jar: ReturnType<typeof jarStore>;
    let asked: string[];
    let causes: PolicyAsker[];
    let failing: ReadonlySet<string>;
    let meanwhile: () => Promise<unknown>;
    beforeEach(async () => {
      progress = await make();
      jar = jarStore();
      [asked, causes, failing, meanwhile] = [[], [], new Set(['cursed']), async () => undefined];
    });
    const asking: Asking = async (ask, by) => {
      if (failing.has(ask.id)) throw new Error('not yet');
      await meanwhile();
      const { times } = ask.command.data as JarCommands['Shake'];
      asked.push(`${streamOf(ask.decider, ask.id)} ${times}`);
      causes.push(by);
      jarDecider.decide.Shake({ times }, {}, {} as never);
    };
    const manner = { asking, tries: 1, wait: async () => undefined };
    const about = () => ({ store: jar.store, progress, told: () => undefined });
    const readers = [policiesReader([shaken], manner)];
    const followed = async () => follow(about(), readers, new AbortController().signal, await jar.store.head());
    const retry = () => new Retry({ store: jar.store, progress, manner }, [shaken]);
    const parked = async () => (await progress.trouble()).parked;
    const parkedAtSecond = async () => {
      await jar.filled('a', 1, 'lid');
      await jar.filled('a', 2, 'cursed');
      await jar.filled('b', 3, 'lid');
      await jar.filled('a', 4, 'lid');
      await followed();
      expect([asked, await parked()]).toMatchObject([['jar-lid 1', 'jar-lid 3'], [standing]]);
      asked.splice(0);
      failing = new Set();
    };

    it('asks what was not asked of that stream, in order and on behalf of its events, and then it stands parked no longer', async () => {
      await parkedAtSecond();
      await retry().ask(standing);
      const [, second, fourth] = await jar.store.read('jar-a');
      expect([asked, await parked()]).toEqual([['jar-cursed 2', 'jar-lid 4'], []]);
      expect(causes.slice(-2).map(({ cause }) => cause)).toEqual([`${second?.eventId}/0`, `${fourth?.eventId}/0`]);
    });

    it('leaves it parked, from the first that cannot be asked, and asks nothing after that', async () => {
      await parkedAtSecond();
      await jar.filled('a', 5, 'other');
      const last = await jar.filled('a', 6, 'lid');
      await followed();
      failing = new Set(['other']);
      await retry().ask(standing);
      const position = last - 1n;
      expect([asked, await parked()]).toEqual([
        ['jar-cursed 2', 'jar-lid 4'],
        [{ ...standing, position, reason: 'Error' }],
      ]);
    });

    it('takes a no for an answer, and keeps it; one that is no longer true goes', async () => {
      await parkedAtSecond();
      const [, second] = await jar.store.read('jar-a');
      const refused = { policy: 'shaken', stream: 'jar-cursed', command: 'Shake', code: 'jar/of-before' };
      await progress.keep({
        ...{ rows: [], moved: [], parked: [], due: [], done: [], moves: [] },
        refused: [{ ...refused, cause: `${second?.eventId}/0` }],
      });
      await jar.filled('a', 13, 'lid');
      await followed();
      await retry().ask(standing);
      const trouble = await progress.trouble();
      expect(trouble.parked).toEqual([]);
      expect(trouble.refused).toMatchObject([{ stream: 'jar-lid', code: 'jar/unlucky' }]);
    });

    it('lets one of several ask who try at once', async () => {
      await parkedAtSecond();
      meanwhile = () => new Promise((done) => setTimeout(done, 30));
      const both = await Promise.all([retry().ask(standing), retry().ask(standing)]);
      expect([asked, both.filter((each) => each === undefined).length]).toEqual([['jar-cursed 2', 'jar-lid 4'], 1]);
    });

    it('keeps the place of nothing when it dies before all was answered', async () => {
      await parkedAtSecond();
      meanwhile = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
      await expect(retry().ask(standing)).rejects.toThrow('gone');
      expect(await parked()).toMatchObject([standing]);
    });

    it('forgets what is to be asked no more', async () => {
      await parkedAtSecond();
      await retry().forget({ ...standing, stream: 'jar-other' });
      expect(await parked()).toHaveLength(1);
      await retry().forget(standing);
      expect([await parked(), asked]).toEqual([[], []]);
    });

    it.each(['policy:renamed', 'rows:gone.v1', 'rows:shown.v1'])('leaves to nobody what %s has parked', (reader) =>
      expect(rebuilding().meansOf(reader)).toBe('nobody'),
    );
    it('leaves to a newer program what that has parked', () =>
      expect(rebuilding().meansOf('rows:shown.v3')).toBe('newer'));
    it('knows who reads it again', () =>
      expect(['rows:shown.v2', 'policy:shaken'].map((reader) => rebuilding().meansOf(reader))).toEqual([
        'rebuild',
        'policy',
      ]));
    const rebuilding = () => {
      const rebuild = async () => undefined;
      const rebuilder = { rebuild, readers: new Map([['rows:shown.v2', 'shown']]) };
      return new Retry({ store: jar.store, progress, manner }, [shaken], rebuilder);
    };

    describe('while the policies are followed', () => {
      let ending: AbortController;
      let running: Promise<void>;
      const told: string[] = [];
      const until = async (holds: () => Promise<boolean> | boolean) => {
        while (!(await holds())) await new Promise((done) => setTimeout(done, 5));
      };
      const followedUpTo = (place: bigint) =>
        until(async () => ((await progress.positions([POLICIES])).get(POLICIES) ?? 0n) >= place);
      beforeEach(async () => {
        await parkedAtSecond();
        ending = new AbortController();
        const family = { name: 'spec', readers, whenLevel: async () => undefined };
        const log = (line: string) => told.push(line);
        running = again('spec', () => followAs(about(), family, ending.signal), { signal: ending.signal, log });
        await followedUpTo(await jar.filled('b', 5, 'other'));
        asked.splice(0);
      });
      afterEach(async () => {
        ending.abort();
        await running;
        await progress.disown();
      });

      it('skips nothing and asks nothing twice of what comes meanwhile and afterwards', async () => {
        let first = true;
        meanwhile = async () => {
          if (!first) return;
          first = false;
          await followedUpTo(await jar.filled('a', 6, 'lid'));
        };
        await retry().ask(standing);
        expect(asked).toEqual(['jar-cursed 2', 'jar-lid 4', 'jar-lid 6']);
        await jar.filled('a', 7, 'lid');
        await followedUpTo(await jar.filled('a', 8, 'lid'));
        expect([asked.slice(3), await parked()]).toEqual([['jar-lid 7', 'jar-lid 8'], []]);
      });

      it('asks nothing twice of other streams either', async () => {
        await retry().ask(standing);
        await followedUpTo(await jar.filled('b', 6, 'other'));
        expect(asked.slice(2)).toEqual(['jar-other 6']);
      });

      it('loses nothing that is recorded at any moment of it', async () => {
        let goesOn = true;
        const recording = (async () => {
          for (let times = 100; goesOn || times < 130; times += 1) {
            await jar.filled('a', times, 'lid');
            await new Promise((done) => setImmediate(done));
          }
          return jar.store.head();
        })();
        await retry().ask(standing);
        goesOn = false;
        await followedUpTo(await recording);
        const wanted = (await jar.store.read('jar-a')).slice(1).map(({ data }) => (data as { by: number }).by);
        const done = asked.map((each) => Number(each.split(' ')[1]));
        // What was asked in a step that was not kept is asked again, under the same cause.
        expect([...new Set(done)]).toEqual(wanted);
        expect(await parked()).toEqual([]);
      });
    });
  });
