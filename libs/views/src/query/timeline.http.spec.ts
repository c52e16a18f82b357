import type { INestApplication } from '@nestjs/common';
import { appOfStory, askerOf } from '../testing/story.js';

describe('the timelines over HTTP', () => {
  let app: INestApplication;
  beforeAll(async () => {
    app = await appOfStory();
  });
  afterAll(() => app.close());
  const get = askerOf(() => app);

  it('tell around an initiative what each may know, oldest first', async () => {
    const toldTo = async (person: string) =>
      (await get('/initiatives/garden/timeline', person).expect(200)).body.moments.map(
        ({ type }: { type: string }) => type,
      );
    const open = ['PledgeMade', 'InstalmentPaid', 'ApplicationSubmitted'];
    expect(await toldTo('bo')).toEqual(['PartyRegistered', 'ApplicationStarted', 'ReviewOpened', ...open]);
    expect(await toldTo('anna')).toEqual(['PartyRegistered', 'ReviewOpened', 'ScoreGiven', 'MoneyHeld', ...open]);
    await get('/initiatives/garden/timeline', 'tim').expect(403);
  });
  it('tell a funder’s members all of a review and of a line, in pages', async () => {
    const { body } = await get('/reviews/r/timeline?limit=1', 'audit').expect(200);
    expect(body.moments).toMatchObject([{ type: 'ReviewOpened', kind: 'review', hand: { name: 'Anna de Vries' } }]);
    const rest = await get(`/reviews/r/timeline?limit=1&after=${body.next}`).expect(200);
    expect(rest.body).toMatchObject({ moments: [{ type: 'ScoreGiven' }], next: null });
    expect((await get('/budget-lines/green/timeline').expect(200)).body.moments).toHaveLength(3);
    for (const path of ['reviews/r', 'budget-lines/green']) await get(`/${path}/timeline`, 'bo').expect(403);
    await get('/reviews/unknown/timeline').expect(404);
  });
});
