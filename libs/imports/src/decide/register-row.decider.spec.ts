import { specFor } from '@app/event-sourcing/testing';
import { cents, isoDate, type PartyId, type RegisterRowId, type SchemeId, type Sealed } from '@app/field';
import { registerMappingDecider } from './register-mapping.decider.js';
import { registerRowDecider } from './register-row.decider.js';
import type { RegisterRowEvent } from './register-row.events.js';

const occasion = { today: isoDate('2026-03-02'), actor: 'operator:cli' as const };
const given = specFor(registerRowDecider, occasion);
const award = {
  registerRowId: 'row' as RegisterRowId,
  funderId: 'zonnewaard' as PartyId,
  schemeId: 'scheme' as SchemeId,
  recipientId: 'lepel' as PartyId,
  department: 'Sport en Groen',
  year: 2016,
};
const content = { theme: 'Jeugd', periodicity: 'Eenmalig', asked: cents(1_500_00), awarded: cents(1_000_00) };
const sealed = (box: string) => `sealed:registerRow-row:${box}` as Sealed;
const registered: RegisterRowEvent = {
  type: 'AwardRegistered',
  data: { ...award, ...content, project: sealed('a') },
};
const corrected = { ...content, awarded: cents(900_00) };

describe('a row of a register', () => {
  it('is registered once, also when its project was sealed anew', () => {
    given().when('RegisterAward', registered.data).thenHappens(registered);
    given(registered)
      .when('RegisterAward', { ...registered.data, project: sealed('b') })
      .thenNothing();
  });

  it.each(['theme', 'periodicity', 'asked', 'awarded'] as const)('is corrected when its %s was', (field) => {
    const to = { ...content, [field]: field === 'theme' || field === 'periodicity' ? 'Sport' : cents(1) };
    given(registered)
      .when('RegisterAward', { ...award, ...to, project: null })
      .thenHappens({ type: 'AwardCorrected', data: { ...award, from: content, to } });
  });

  it('may be corrected back', () =>
    given(registered, { type: 'AwardCorrected', data: { ...award, from: content, to: corrected } })
      .when('RegisterAward', registered.data)
      .thenHappens({ type: 'AwardCorrected', data: { ...award, from: corrected, to: content } }));

  it('stays its first funder’s, whoever asks', () => {
    const after = registerRowDecider.evolve.AwardRegistered({}, registered.data);
    const asked = { ...registered.data, funderId: 'other' as PartyId };
    expect(registerRowDecider.related(after, asked)).toEqual({ owner: 'zonnewaard' });
  });
});

describe('the columns of a register', () => {
  const said = { funderId: 'zonnewaard' as PartyId, mapping: { recipient: 'Naam', year: 'Jaar' } };
  const mapping = specFor(registerMappingDecider, occasion);

  it('are remembered until they are others', () => {
    mapping().when('RememberMapping', said).thenHappens({ type: 'MappingRemembered', data: said });
    mapping({ type: 'MappingRemembered', data: said }).when('RememberMapping', said).thenNothing();
    const other = { ...said, mapping: { recipient: 'Naam' } };
    mapping({ type: 'MappingRemembered', data: said })
      .when('RememberMapping', other)
      .thenHappens({ type: 'MappingRemembered', data: other });
  });
});
