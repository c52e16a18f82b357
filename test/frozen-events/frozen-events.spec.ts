import { assembly } from '@app/assembly';
import type { Assembly } from '@app/read-models';
import { lifted, notFolding } from './folding.js';
import { type Example, type Frozen, frozenExamples, frozenHashes, versionsIn } from './frozen.js';
import { notKept } from './kept.js';
import { otherShapes } from './shapes.js';

const [frozen, hashes, versions] = [frozenExamples(), frozenHashes(), versionsIn(assembly)];
const past = frozen.map(({ example }) => example);
const inTheirShape = (examples: readonly Example[], by: Pick<Assembly, 'upcasts'>) =>
  otherShapes(
    examples.map((each) => ({ name: `${each.type} v${each.version}`, type: each.type, data: lifted(each, by).data })),
  );

describe('the events of the past', () => {
  it('are frozen, an example of every version of every event, and none was changed', () =>
    expect(notKept(versions, frozen, hashes)).toEqual([]));

  it(
    'have, lifted to the newest version, the shape that the features know',
    () => expect(inTheirShape(past, assembly)).toEqual([]),
    60_000,
  );

  it('become states, rows, entries and what policies ask', () => expect(notFolding(past, assembly)).toEqual([]));

  it('stand in one order, each at a place of its own', () =>
    expect(new Set(past.map(({ position }) => position)).size).toBe(past.length));

  it('are lifted by upcasts of events that there are', () => {
    const types = versions.map(({ type }) => type);
    expect(Object.keys(assembly.upcasts).filter((type) => !types.includes(type))).toEqual([]);
  });
});

describe('whoever changes an event', () => {
  const [made] = frozen.filter(({ example }) => example.type === 'PledgeMade') as [Frozen];
  const others = frozen.filter((each) => each !== made);
  const { example } = made;
  const data = example.data as Readonly<Record<string, unknown>>;
  const withUpcast = (lift: (old: never) => object): Assembly => ({ ...assembly, upcasts: { PledgeMade: [lift] } });
  const same = (old: object) => old;

  it.each<[string, readonly Frozen[], RegExp]>([
    ['a new event or version without an example', others, /write .*pledge\/PledgeMade\.v1\.json/],
    ['an example that was taken away', others, /PledgeMade\.v1\.json is gone/],
    [
      'an example that was changed',
      [...others, { ...made, text: `${made.text} ` }],
      /PledgeMade\.v1\.json was changed: put it back/,
    ],
    ['one of an event that is no more', [...frozen, { ...made, path: 'pledge/Sold.v1.json' }], /Sold\.v1.* no event/],
    [
      'one that is not frozen yet',
      [...frozen, { ...made, path: 'pledge/PledgeMade.v2.json' }],
      /add this line.*\n[0-9a-f]{64} {2}pledge\/PledgeMade\.v2\.json/,
    ],
    [
      'one under the name of another',
      [...others, { ...made, example: { ...example, type: 'YearAmended' } }],
      /PledgeMade\.v1\.json holds version 1 of YearAmended/,
    ],
  ])('is told of %s', (_, found, told) =>
    expect(notKept(versions, found, hashes)).toContainEqual(expect.stringMatching(told)),
  );

  it('is told of a new version without an example', () =>
    expect(notKept(versionsIn(withUpcast(same)), frozen, hashes)).toEqual([
      'write test/frozen-events/pledge/PledgeMade.v2.json: version 2 of PledgeMade, as it is recorded',
    ]));

  it('is told of a field that was renamed, made a must or given other values, without an upcast', () => {
    const { funderId, ...without } = data;
    const shapes = [without, { ...data, paidBy: 'card' }, { ...data, firm: 'all of it' }];
    const told = inTheirShape(
      shapes.map((each) => ({ ...example, data: each })),
      assembly,
    );
    expect(told).toEqual([
      expect.stringMatching(/^PledgeMade v1: .*'funderId' is missing/),
      expect.stringMatching(/^PledgeMade v1: .*paidBy.* does not exist/),
      expect.stringMatching(/^PledgeMade v1: .*'string' is not assignable/),
    ]);
  }, 60_000);

  it('is told of an upcast that fails, forgets a field or makes what no ledger can hold', () => {
    const forgetful = ({ firm, ...rest }: Record<string, unknown>) => rest;
    const cut = { ...example, data: forgetful(data) };
    const lifts = [
      (old: { gone: { was: string } }) => ({ was: old.gone.was }),
      forgetful,
      () => ({ ...data, firm: [NaN] }),
    ];
    for (const lift of lifts) expect(notFolding(past, withUpcast(lift))).not.toEqual([]);
    expect(inTheirShape([cut], assembly)).toHaveLength(1);
    expect(notFolding(past, withUpcast(same))).toEqual([]);
  }, 60_000);
});
