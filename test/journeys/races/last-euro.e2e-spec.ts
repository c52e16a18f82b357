import { Course, inYear, saidIn, tally } from './racing.js';

const EURO = 100;
const RACERS = [2, 3, 5, 8, 16];
const each = <T>(count: number, make: (nth: number) => T): T[] => Array.from({ length: count }, (_, nth) => make(nth));

describe('the last euro of a budget line', () => {
  let course: Course;
  beforeAll(async () => {
    course = await Course.start();
  }, 60_000);
  afterAll(() => course?.service.stop());

  it.each(RACERS)(
    'is awarded to one of %d reviews, and the others are told that nothing is left',
    async (racers) => {
      const line = await course.line(EURO);
      const reviews = await course.reviews(racers, EURO);
      const answers = await Promise.all(reviews.map((review) => course.proposes(review, line, EURO)));
      const seen = await Promise.all(reviews.map((review) => course.seen(review)));
      expect(tally(seen.map(({ status }) => status))).toEqual({ awarded: 1, open: racers - 1 });
      for (const [nth, answer] of answers.entries()) {
        if (answer.status === 409) expect(saidIn(answer)).toBe('409 review/beyond-room');
        else if (seen[nth]?.status === 'open') expect([answer.status, seen[nth]?.free]).toEqual([200, inYear(0)]);
        else expect(answer.status).toBe(200);
      }
      const losers = reviews.filter((_, nth) => seen[nth]?.status === 'open');
      const again = await Promise.all(losers.map((review) => course.proposes(review, line, EURO)));
      expect(tally(again.map(saidIn))).toEqual({ '409 review/beyond-room': racers - 1 });
      expect(again.map(({ text }) => JSON.parse(text).free)).toEqual(losers.map(() => inYear(0)));
      expect(await course.columns(line)).toEqual([EURO, 0, 0, EURO, 0, 0]);
    },
    60_000,
  );

  it.each(RACERS)(
    'is proposed once by %d under one key, with one answer',
    async (racers) => {
      const line = await course.line(EURO);
      const [review] = (await course.reviews(1, EURO)) as [string];
      const asks = each(racers, () => course.proposes(review, line, EURO, `one-key-${racers}`));
      const answers = await Promise.all(asks);
      expect(tally(answers.map(saidIn))).toEqual({ 200: racers });
      expect((await course.seen(review)).status).toBe('awarded');
      expect(await course.columns(line)).toEqual([EURO, 0, 0, EURO, 0, 0]);
    },
    60_000,
  );

  it.each(RACERS)(
    'is proposed once by %d under keys of their own; the others are too late',
    async (racers) => {
      const line = await course.line(EURO);
      const [review] = (await course.reviews(1, EURO)) as [string];
      const answers = await Promise.all(each(racers, () => course.proposes(review, line, EURO)));
      expect(tally(answers.map(saidIn))).toEqual({ 200: 1, '409 review/not-now': racers - 1 });
      expect(await course.columns(line)).toEqual([EURO, 0, 0, EURO, 0, 0]);
    },
    60_000,
  );

  it.each(RACERS)(
    'is paid once by %d under keys of their own; the others hear that all is paid',
    async (racers) => {
      const line = await course.line(EURO);
      const pledge = await course.pledge(line, EURO);
      const answers = await Promise.all(each(racers, () => course.pays(pledge, EURO)));
      expect(tally(answers.map(saidIn))).toEqual({ 200: 1, '409 pledge/more-than-promised': racers - 1 });
      expect(await course.columns(line)).toEqual([EURO, 0, 0, 0, EURO, 0]);
    },
    60_000,
  );

  it.each(RACERS)(
    'is paid once by %d under one key, which is of no other question',
    async (racers) => {
      const line = await course.line(2 * EURO);
      const pledge = await course.pledge(line, 2 * EURO);
      const key = `paid-${racers}`;
      const same = await Promise.all(each(racers, () => course.pays(pledge, EURO, key)));
      expect(same.map(({ body }) => body)).toEqual(same.map(() => same[0]?.body));
      expect(tally(same.map(saidIn))).toEqual({ 200: racers });
      expect(tally((await Promise.all(each(racers, (nth) => course.pays(pledge, 1 + nth, key)))).map(saidIn))).toEqual({
        '409 gate/key-used-before': racers,
      });
      expect(await course.columns(line)).toEqual([2 * EURO, 0, 0, EURO, EURO, 0]);
    },
    60_000,
  );

  it.each(RACERS)(
    'is either paid or taken off the pledge, whoever of %d comes first',
    async (racers) => {
      const line = await course.line(EURO);
      const pledge = await course.pledge(line, EURO);
      const asks = each(racers, (nth) => (nth % 2 ? course.lowers(pledge, 0) : course.pays(pledge, EURO)));
      const said = (await Promise.all(asks)).map(saidIn);
      const [pays, lowers] = [said.filter((_, nth) => nth % 2 === 0), said.filter((_, nth) => nth % 2)];
      const [, , , , realised, free] = await course.columns(line);
      if (realised === EURO) {
        expect(tally(pays)).toEqual(tally(['200', ...each(pays.length - 1, () => '409 pledge/more-than-promised')]));
        expect(tally(lowers)).toEqual({ '409 pledge/below-what-is-paid': lowers.length });
      } else {
        expect([realised, free]).toEqual([0, EURO]);
        // Lowered to what it is already: asked twice is harmless.
        expect(tally(lowers)).toEqual({ 200: lowers.length });
        expect(tally(pays)).toEqual({ '409 pledge/more-than-promised': pays.length });
      }
    },
    60_000,
  );

  it.each(RACERS)(
    'is either awarded or taken off the budget, whoever of %d comes first',
    async (racers) => {
      const line = await course.line(EURO);
      const reviews = await course.reviews(Math.ceil(racers / 2), EURO);
      const asks = each(racers, (nth) =>
        nth % 2 ? course.budgets(line, 0) : course.proposes(reviews[nth / 2] as string, line, EURO),
      );
      const said = (await Promise.all(asks)).map(saidIn);
      const lowers = said.filter((_, nth) => nth % 2);
      const awarded = (await Promise.all(reviews.map((review) => course.seen(review)))).filter(
        ({ status }) => status === 'awarded',
      );
      const refused =
        awarded.length === 1 ? { '409 budget-line/below-what-is-promised': lowers.length } : { 200: lowers.length };
      expect(tally(lowers)).toEqual(refused);
      expect(awarded.length).toBeLessThanOrEqual(1);
    },
    60_000,
  );

  it('goes from a lowered pledge to one of sixteen, while others pay what it still has and lower the budget', async () => {
    const line = await course.line(10 * EURO);
    const pledge = await course.pledge(line, 10 * EURO);
    const reviews = await course.reviews(16, EURO);
    await course.lowers(pledge, 9 * EURO);
    await course.service.settled();
    const [awards, pays, budgets] = await Promise.all([
      Promise.all(reviews.map((review) => course.proposes(review, line, EURO))),
      Promise.all(each(16, () => course.pays(pledge, 9 * EURO))),
      Promise.all(each(8, () => course.budgets(line, 9 * EURO - 1))),
    ]);
    expect(awards.map(saidIn).filter((said) => said !== '200' && said !== '409 review/beyond-room')).toEqual([]);
    expect(tally(pays.map(saidIn))).toEqual({ 200: 1, '409 pledge/more-than-promised': 15 });
    expect(tally(budgets.map(saidIn))).toEqual({ '409 budget-line/below-what-is-promised': 8 });
    expect(await course.columns(line)).toEqual([10 * EURO, 0, 0, EURO, 9 * EURO, 0]);
  }, 60_000);

  it('is after all of this in one place, in ledger, lines and pledges alike', async () => {
    expect(await course.moneyOff()).toEqual([]);
    expect(course.service.log.trouble).toEqual([]);
  }, 60_000);
});
