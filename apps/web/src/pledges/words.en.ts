import type { Shape } from '../language/shape.js';
import type { pledgesNl } from './words.nl.js';

export const pledgesEn: Shape<typeof pledgesNl> = {
  title: 'Pledges',
  lead: 'What was promised, and what is there? From everyone, the municipality included.',
  none: 'Nothing has been pledged yet',
  noneHelp: 'Money and help that parties pledge will be here, with their date.',
  group: { late: 'Late', waiting: 'Still to come', money: 'Money', done: 'Delivered', gone: 'Withdrawn or lapsed' },
  kind: {
    money: 'money',
    time: 'hours',
    space: 'space',
    permit: 'permit',
    materials: 'materials',
    knowledge: 'knowledge and network',
    guarantee: 'guarantee',
  },
  from: 'from {{who}}',
  due: 'Agreed for {{date}}',
  noDue: 'No date agreed',
  delivered: 'Delivered on {{date}}',
  reported: '{{who}} says: delivered on {{date}}. Is that right?',
  value: 'Value {{amount}}',
  notValued: 'Not valued in money',
  late_one: '{{count}} day late',
  late_other: '{{count}} days late',
  onTime: 'in time',
  proviso:
    'Subject to the budget until {{date}}. After that the amount is firm, unless the municipality invokes the proviso.',
  confirm: 'Yes, this is there',
  confirmTitle: 'Confirm that it is there',
  confirmText: 'You confirm that “{{what}}” from {{who}} is there. Everyone in the co-production sees this.',
  deliveredOn: 'Since when is it there?',
  confirmed: 'Confirmed. Thank you.',
  report: 'We have delivered',
  reportedNow: 'Reported. {{who}} can now confirm it.',
  theInitiative: 'The initiative',
};
