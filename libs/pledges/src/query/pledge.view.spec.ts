import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { cents, isoDate, type PartyId, type Sealed } from '@app/field';
import type { HelpEvent, HelpId } from '../decide/help.events.js';
import { helpList } from '../project/help-list.projection.js';
import { helpViewOf } from './pledge.view.js';

const between = {
  ...{ helpId: 'roof' as HelpId, giverId: 'town' as PartyId, initiativeId: 'garden' as PartyId, year: 2026 },
  value: cents(250_000),
};
const pledged: HelpEvent = {
  type: 'HelpPledged',
  data: {
    ...{ ...between, giverKind: 'municipality', kind: 'space', description: 'sealed:help-roof:x' as Sealed },
    dueOn: isoDate('2026-03-02'),
  },
};
const delivered: HelpEvent = {
  type: 'DeliveryConfirmed',
  data: { ...between, deliveredOn: isoDate('2026-03-09'), daysLate: 7 },
};
const daysLateOn = (today: string, ...past: HelpEvent[]) => {
  const row = rowAfter(helpList, ...past.map((event) => recorded('roof', event)));
  return row ? helpViewOf(row, isoDate(today)).daysLate : undefined;
};

describe('help that was promised', () => {
  it('is not late on its due date', () => expect(daysLateOn('2026-03-02', pledged)).toBe(0));
  it('is later each day after it', () => expect(daysLateOn('2026-03-12', pledged)).toBe(10));
  it('stops being later once delivered', () => expect(daysLateOn('2026-12-31', pledged, delivered)).toBe(7));
});
