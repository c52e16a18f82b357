import { daysFrom, queueOf } from './queue.js';

const review = (status: string, submittedOn: string) => ({ status, submittedOn });

describe('the queue of a funder', () => {
  it('begins with what has waited longest', () =>
    expect(queueOf([review('open', '2027-03-02'), review('proposed', '2027-02-01')]).waiting).toEqual([
      review('proposed', '2027-02-01'),
      review('open', '2027-03-02'),
    ]));

  it('leaves out what is decided or was withdrawn', () =>
    expect(queueOf([review('awarded', '2027-01-01'), review('closed', '2027-01-02')])).toEqual({
      waiting: [],
      decided: [review('closed', '2027-01-02'), review('awarded', '2027-01-01')],
    }));

  it('counts days, over a change of the clock too', () => {
    expect(daysFrom('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysFrom('2027-03-02', '2027-03-02')).toBe(0);
  });
});
