import type { Shape } from '../language/shape.js';
import type { budgetsNl } from './words.nl.js';

export const budgetsEn: Shape<typeof budgetsNl> = {
  title: 'Budget over the years',
  lead: 'Every euro is in one column: reserved, subject to budget, committed, realised or free.',
  table: 'Budget lines and years',
  line: 'Budget line',
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
    forecast: 'Expected (not counted)',
  },
  totalFree: 'Free, all lines',
  chart: 'Budget per year',
  chartAbout:
    'Stacked per year: realised, committed, subject to budget, reserved and free. The amounts are in the table below.',
  withoutLine: 'Commitments without a budget line',
  withoutLineHelp: 'These pledges belong to no line yet. Assign them, or they count nowhere.',
  noneWithoutLine: 'All commitments belong to a line.',
  commitments: 'Without a line',
  none: 'There are no budget lines yet',
  noneHelp:
    'Read in a register or open a first line. Then you see budgeted, reserved, committed, realised and free per year.',
  nonePast: 'On this day Aandeel did not know any budget lines.',
  toImport: 'Read in a register',
};
