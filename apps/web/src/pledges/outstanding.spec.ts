import { outstanding } from './outstanding.js';

type Pledge = Parameters<typeof outstanding>[0][number];

const promised = (id: string, about: Partial<Pledge>): Pledge => ({
  id,
  kind: 'space',
  giverId: 'town',
  giverName: 'Gemeente',
  description: id,
  value: null,
  dueOn: null,
  deliveredOn: null,
  status: 'promised',
  daysLate: 0,
  years: [],
  ...about,
});

describe('what is still owed', () => {
  it('begins with what is latest, then by the day agreed, then what has no day', () =>
    expect(
      outstanding([
        promised('undated', {}),
        promised('soon', { dueOn: '2027-01-01' }),
        promised('late', { dueOn: '2026-01-01', daysLate: 300 }),
      ]).map(({ id }) => id),
    ).toEqual(['late', 'soon', 'undated']));

  it('is neither money nor what came or was withdrawn', () =>
    expect(
      outstanding([
        promised('grant', { kind: 'money' }),
        promised('roof', { deliveredOn: '2026-03-01' }),
        promised('hours', { status: 'withdrawn' }),
      ]),
    ).toEqual([]));
});
