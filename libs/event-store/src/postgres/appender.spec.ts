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

  it('go along behind a group that is under way once they are a full one, and else wait for it', async () => {
    const groups: { size: number; underWay: number }[] = [];
    let underWay = 0;
    const appender = appenderBy(async (group) => {
      groups.push({ size: group.length, underWay });
      underWay += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return group.map(({ expected }) => ({ revision: expected + 1, position: 1n }));
    });
    await Promise.all(Array.from({ length: 150 }, (_, jar) => appender.append(writtenTo(jar))));
    expect(groups).toEqual([
      { size: 64, underWay: 0 },
      { size: 64, underWay: 1 },
      { size: 22, underWay: 0 },
    ]);
  });

  it('are all answered before it is idle', async () => {
    let answered = 0;
    const appender = appenderBy(async (group) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return group.map(({ expected }) => ({ revision: expected + 1, position: 1n }));
    });
    const append = (jar: number) => appender.append(writtenTo(jar)).then(() => (answered += 1));
    for (let jar = 0; jar < 200; jar += 1) void append(jar);
    await appender.idle();
    expect(answered).toBe(200);
  });
});
