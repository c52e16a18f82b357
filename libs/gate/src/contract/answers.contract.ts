import { Refusal } from '@app/event-sourcing';
import type { Answers } from '../answers.js';

/** What every place for answers promises; `make` gives an empty one. */
export const answersContract = (name: string, make: () => Promise<Answers>): void =>
  describe(`answers in ${name}`, () => {
    let answers: Answers;
    const id = '00000000-0000-8000-a000-000000000001';
    const decided = { id: 'a', revision: 2, position: '7' };
    beforeEach(async () => {
      answers = await make();
    });

    it('are not there until kept', async () => expect(await answers.recall(id)).toBeUndefined());
    it('are recalled with their question', async () => {
      await answers.keep(id, { question: 'q', decided });
      expect(await answers.recall(id)).toEqual({ question: 'q', decided });
    });
    it('are kept as they were first given', async () => {
      await answers.keep(id, { question: 'q', decided });
      await answers.keep(id, { question: 'other', decided });
      expect((await answers.recall(id))?.question).toBe('q');
    });
    it('may be refusals, with their numbers and their sentences', async () => {
      const refusal = new Refusal('jar/full', { free: 3 }, { nl: 'Vol.', en: 'Full.' });
      await answers.keep(id, { question: 'q', refusal });
      const recalled = (await answers.recall(id))?.refusal;
      expect(recalled).toBeInstanceOf(Refusal);
      expect(recalled).toMatchObject({ code: 'jar/full', details: { free: 3 }, sentence: { nl: 'Vol.', en: 'Full.' } });
    });
  });
