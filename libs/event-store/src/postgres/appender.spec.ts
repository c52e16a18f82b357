import { writtenOf } from '../written.js';
import { appenderBy } from './appender.js';

const writtenTo = (jar: number) =>
  writtenOf(
    {
      ...{ stream: `jar-${jar}`, expected: 0, events: [{ type: 'Happened', data: {} }], actor: 'policy:spec' },
      commandId: crypto.randomUUID(),
    },
    {},
  );

describe('appends that wait together', () => {
  it('are told together that the database stays out of reach, which is waited for once', async () => {
    const sizes: number[] = [];
    const appender = appenderBy(async (group) => {
      sizes.push(group.length);
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    });
    const told = await Promise.allSettled(Array.from({ length: 9 }, (_, jar) => appender.append(writtenTo(jar))));
    expect(told.map(({ status }) => status)).toEqual(Array(9).fill('rejected'));
    expect(sizes).toEqual([9]);
  });

  it('are answered again once the database is back', async () => {
    let isAway = true;
    const appender = appenderBy(async (group) => {
      if (isAway) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      return group.map(({ expected }) => ({ revision: expected + 1, position: 1n }));
    });
    await expect(appender.append(writtenTo(1))).rejects.toThrow('connect');
    isAway = false;
    expect(await appender.append(writtenTo(1))).toEqual({ revision: 1, position: 1n });
  });
});
