import { cursorOf, placesOf } from './pledges.cursor.js';

describe('the cursor of pledges', () => {
  it('begins both lists at their beginning', () => expect(placesOf(undefined)).toEqual(['0', '0']));
  it('goes on in each list where it was, and no more in one that has ended', () => {
    expect(placesOf(cursorOf('12', '7') ?? '')).toEqual(['12', '7']);
    expect(placesOf(cursorOf('12', undefined) ?? '')).toEqual(['12', null]);
    expect(placesOf(cursorOf(undefined, '7') ?? '')).toEqual([null, '7']);
  });
  it('ends with both', () => expect(cursorOf(undefined, undefined)).toBeNull());
});
