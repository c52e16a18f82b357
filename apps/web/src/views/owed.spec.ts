import type { HelpView } from '../api/views.js';
import { owedIn } from './owed.js';

const help = (id: string, status: string, dueOn: string, daysLate = 0) => ({ id, status, dueOn, daysLate }) as HelpView;
const owed = (...all: HelpView[]) => owedIn(all).map(({ id }) => id);

describe('what an initiative still gets', () => {
  it('is what was promised or only reported, never what was confirmed or withdrawn', () =>
    expect(
      owed(
        help('a', 'promised', '1'),
        help('b', 'reported', '2'),
        help('c', 'delivered', '3'),
        help('d', 'withdrawn', '4'),
      ),
    ).toEqual(['a', 'b']));
  it('begins with what is latest, then with what is due first', () =>
    expect(owed(help('a', 'promised', '3'), help('b', 'promised', '2'), help('c', 'promised', '9', 5))).toEqual([
      'c',
      'b',
      'a',
    ]));
});
