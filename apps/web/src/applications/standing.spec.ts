import { standingOf } from './standing.js';

describe('how far a funder is', () => {
  it('is its decision, whatever it showed before', () =>
    expect(standingOf({ status: 'declined', position: 'intends' })).toBe('declined'));
  it('is what it showed while it has not decided', () =>
    expect(standingOf({ status: 'open', position: 'interested' })).toBe('interested'));
  it('is nothing yet while it showed nothing', () =>
    expect(standingOf({ status: 'open', position: null })).toBe('open'));
});
