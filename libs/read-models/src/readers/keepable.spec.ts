import type { AnyProjection } from '@app/event-sourcing';
import { jars } from '../contract/jars.js';
import { expectKeepable } from './keepable.js';

describe('a row', () => {
  const row = { id: 'a', owner: 'anna', labels: ['jam'], lid: { colour: 'red' }, amount: 5 };
  const expected = (key: string, more: object = {}, of: AnyProjection = jars as AnyProjection) =>
    expect(() => expectKeepable(of)(key, { ...row, ...more }));

  it.each(['nul \u0000', 'half \ud83d', 'other half \ude00', 'back\\slash \\\u0000'])(
    'cannot be kept with %j in its key, in what finds it, or in what may be asked besides',
    (text) => {
      expected(text).toThrow(RangeError);
      for (const more of [{ owner: text }, { labels: ['jam', text] }, { lid: { [text]: 'red' } }, { amount: text }])
        expected('a', more).toThrow(RangeError);
    },
  );

  it.each(['nul \u0000', 'half \ud83d'])('can be kept with %j anywhere else', (text) => {
    expected('a', { id: text, note: text }).not.toThrow();
    expected('a', { owner: text }, { ...(jars as AnyProjection), foundBy: [], besides: [] }).not.toThrow();
  });

  it.each(['\\u0000', '\\\\ud83d', 'whole 😀', 'é \t\n\u0001'])('can be kept with %j anywhere', (text) => {
    expected('a 😀', { owner: text, labels: [text], note: text }).not.toThrow();
  });
});
