import type { EventStore } from '@app/event-store';
import { jarEntries, jars } from '../contract/jars.js';
import { ledgerBuilding } from './ledger.building.js';
import { type GoingOn, isFit, type Mark, markIn, textOf } from './mark.js';
import { rowsBuilding } from './rows.building.js';

const storeThat = (streamOrder: boolean) => ({ capabilities: { streamOrder } }) as EventStore;

describe('a mark of an interrupted rebuild', () => {
  const byStream: Mark = {
    ...{ after: 'jar-7', known: { name: 0, kind: 'jar-' }, way: 0, upTo: 1_000n, told: 700n },
    parked: [{ reader: 'rows:jar-list.v1', stream: 'jar-bad', position: 2n ** 60n, reason: 'TypeError' }],
    ...{ table: '17', program: 'this' },
  };
  const byPosition: Mark = { ...byStream, after: '700', way: 1 };
  const rows: GoingOn = {
    ...{ building: rowsBuilding(jars as never), program: 'this', table: '17', head: 1_200n },
    store: storeThat(true),
  };
  const ledger: GoingOn = { ...rows, building: ledgerBuilding(jarEntries) };

  it('is the same when it was kept as text', () => {
    expect(markIn(JSON.parse(textOf(byStream)))).toEqual(byStream);
  });

  it('is gone on from by the same program in the same table', () => {
    const goOn = [isFit(byStream, rows), isFit(byPosition, rows), isFit({ ...byPosition, way: 0 }, ledger)];
    expect(goOn).toEqual([true, true, true]);
  });

  it.each<[string, Partial<Mark>, Partial<GoingOn>]>([
    ['another program made it', {}, { program: 'mended' }],
    ['its table is gone, or another one', {}, { table: '' }],
    ['there is no such way', { way: 9 }, {}],
    ['the store knows no order of streams', {}, { store: storeThat(false) }],
    ['it is of events that are not there', {}, { head: 999n }],
    ['so much was recorded since that everybody would wait for it', {}, { head: 51_001n }],
  ])('is not gone on from when %s', (_, mark, goingOn) => {
    expect(isFit({ ...byStream, ...mark }, { ...rows, ...goingOn })).toBe(false);
  });

  it('is gone on from however much was recorded since, where later events come later', () => {
    expect([isFit(byPosition, { ...rows, head: 9_000_000n }), isFit(byPosition, { ...rows, head: 699n })]).toEqual([
      true,
      false,
    ]);
  });
});
