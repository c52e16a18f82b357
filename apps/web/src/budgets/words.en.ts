import type { Shape } from '../language/shape.js';
import type { budgetsNl } from './words.nl.js';

export const budgetsEn: Shape<typeof budgetsNl> = {
  title: 'Budget over the years',
  lead: 'Every euro is in one column: reserved, subject to budget, committed, realised or free.',
  table: 'Budget lines and years',
  line: 'Budget line',
  note: 'Choose a line to see all its columns, and an amount to see where it comes from.',
  state: 'State',
  estimate: 'estimate',
  structural: 'structural',
  incidental: 'incidental',
  freeOf: 'free of {{budgeted}}',
  short: 'short',
  taskField: 'task field {{code}}',
  open: 'Unfold all lines',
  closeAll: 'Fold all lines',
  part: {
    budgeted: 'Budgeted',
    held: 'Reserved',
    proviso: 'Subject to budget',
    firm: 'Committed',
    realised: 'Realised',
    free: 'Free',
    reserved: 'Reserved and subject to budget',
    expected: 'Asked or expected (not counted)',
  },
  all: 'All lines together',
  chart: 'Budget per year',
  chartAbout:
    'Stacked per year: realised, committed, subject to budget, reserved and free. The amounts are in the table below.',
  withoutLine: 'Without a budget line',
  withoutLineTable: 'Amounts without a budget line, per year',
  withoutLineHelp:
    'These pledges belong to no line yet, so no line counts them. They come from a register that was read in.',
  noneWithoutLine: 'All that you pledged belongs to a line. What is only asked gets a line with its award.',
  none: 'There are no budget lines yet',
  noneHelp:
    'Read in a register or open a first line. Then you see budgeted, reserved, committed, realised and free per year.',
  nonePast: 'On this day Aandeel did not know any budget lines.',
  toImport: 'Read in a register',
};
