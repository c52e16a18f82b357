import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { cents, type PartyId, type RegisterRowId, type SchemeId } from '@app/field';
import { registerRows } from './register-rows.projection.js';

it('the row of an award says what its register last said', () => {
  const award = {
    ...{ registerRowId: 'row' as RegisterRowId, funderId: 'f' as PartyId, schemeId: 's' as SchemeId },
    ...{ recipientId: null, department: 'd', year: 2016 },
  };
  const from = { theme: 'Jeugd', periodicity: '', asked: null, awarded: cents(5) };
  const to = { ...from, awarded: cents(7) };
  const events = [
    recorded('row', { type: 'AwardRegistered' as const, data: { ...award, ...from, project: null } }),
    recorded('row', { type: 'AwardCorrected' as const, data: { ...award, from, to } }),
  ];
  expect(rowAfter(registerRows, ...events)).toEqual({ ...award, ...to, project: null });
});
