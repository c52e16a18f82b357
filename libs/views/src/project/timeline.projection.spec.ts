import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { isoDate, type PartyId, type PersonId, type Sealed } from '@app/field';
import { timeline } from './timeline.projection.js';

const secret = 'sealed:phase-garden:x' as Sealed;

describe('the timeline', () => {
  it('says of each event what, when, where and by whom, and nothing that was written', () => {
    const data = {
      initiativeId: 'garden' as PartyId,
      partyId: 'town' as PartyId,
      phase: 'build' as const,
      ground: secret,
    };
    const row = rowAfter(timeline, recorded('garden', { type: 'PhaseProposed', data }, { position: 7n }));
    expect(row).toEqual({
      ...{ eventId: 'garden:PhaseProposed', position: '7', type: 'PhaseProposed', dossier: 'phase-garden' },
      ...{ kind: 'phase', id: 'garden', recordedOn: '2026-03-02', happenedOn: null, actor: 'anna', audience: 'all' },
      ...{ initiativeId: 'garden', partyIds: ['town'] },
    });
  });
  it('knows the day of the fact itself', () => {
    const data = { helpId: 'roof' as never, deliveredOn: isoDate('2026-02-28') };
    expect(rowAfter(timeline, recorded('roof', { type: 'DeliveryReported', data }))?.happenedOn).toBe('2026-02-28');
  });
  it('keeps people and settings out', () => {
    const data = { personId: 'anna' as PersonId };
    expect(rowAfter(timeline, recorded('anna', { type: 'PersonErased', data }))).toBeNull();
  });
});
