import type { AnyProjection } from '@app/event-sourcing';
import { jars } from '../contract/jars.js';
import { LEDGER } from '../readers/ledger.reader.js';
import { readerOf } from '../readers/rows.reader.js';
import type { ParkedFor } from './parked-for.js';
import { Reads } from './reads.js';
import { touching } from './touching.js';

const since = '2026-11-25T10:00:00.000Z';
const parked = (reader: string, ...streams: string[]): ParkedFor => ({
  ...{ reader, total: streams.length },
  streams: streams.map((stream) => ({ stream, reason: 'TypeError', since })),
});
const reads = (noted: Partial<Pick<Reads, 'sought' | 'shown' | 'ledger'>>): Reads => Object.assign(new Reads(), noted);
const told = (of: ParkedFor, noted: Parameters<typeof reads>[0]) =>
  touching([of], reads(noted)).flatMap(({ streams }) => streams.map(({ stream }) => stream));

const byName: AnyProjection = { ...jars, name: 'by-name', keyOf: ({ data }) => data.name };
const byDossier: AnyProjection = { ...jars, name: 'by-dossier', keyOf: ({ type, id }) => `${type}-${id}` };

describe('what stands parked touches an answer', () => {
  const bad = parked(readerOf(jars), 'jar-bad');

  it('that lists rows of its reader', () => expect(told(bad, { sought: [{ of: jars }] })).toEqual(['jar-bad']));
  it('that is about its own row', () =>
    expect(told(bad, { sought: [{ of: jars, keys: ['good', 'bad'] }] })).toEqual(['jar-bad']));
  it('but not one about the rows of others', () =>
    expect(touching([bad], reads({ sought: [{ of: jars, keys: ['good'] }] }))).toEqual([]));
  it('but not one made of other rows, or of none', () => {
    expect(told(bad, { sought: [{ of: byName }], ledger: true })).toEqual([]);
    expect(told(bad, {})).toEqual([]);
  });

  it('whatever row is sought, where nobody knows whose a row is without reading events', () =>
    expect(told(parked(readerOf(byName), 'jar-bad'), { sought: [{ of: byName, keys: ['x'] }] })).toEqual(['jar-bad']));
  it('by the keys that any event of its stream may have', () => {
    const of = parked(readerOf(byDossier), 'jar-bad');
    expect(told(of, { sought: [{ of: byDossier, keys: ['Filled-bad'] }] })).toEqual(['jar-bad']);
    expect(told(of, { sought: [{ of: byDossier, keys: ['Filled-good'] }] })).toEqual([]);
  });
  it('when there are more than are named, as one of those may be meant', () => {
    const many = { ...bad, total: 501 };
    expect(touching([many], reads({ sought: [{ of: jars, keys: ['good'] }] }))).toEqual([many]);
  });

  it('of the ledger when postings were read', () => {
    const of = parked(LEDGER, 'jar-bad');
    expect([told(of, { ledger: true }), told(of, { sought: [{ of: jars }] })]).toEqual([['jar-bad'], []]);
  });

  it('of a policy when it shows the dossier of which something did not follow', () => {
    const of = parked('policy:shaken', 'jar-bad');
    const showing = (...ids: string[]) => ({ shown: [{ of: jars, rows: ids.map((id) => jars.initialRow(id)) }] });
    expect([told(of, showing('good', 'bad')), told(of, showing('good')), told(of, {})]).toEqual([['jar-bad'], [], []]);
  });
});
