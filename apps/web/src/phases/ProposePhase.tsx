import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentView } from '../api/views.js';
import { EmptyState } from '../components/EmptyState.js';
import { useActing } from '../frame/acting-for.js';
import { ProposeForm } from './ProposeForm.js';
import { hasMunicipality, ownSeats, proposers } from './seats.js';

/** The way to propose another phase; says why where that cannot be done yet. */
export const ProposePhase = ({ view }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const { me, party } = useActing();
  const [writing, setWriting] = useState(false);
  const [own] = ownSeats(view, me, party?.partyId, proposers);
  if (!hasMunicipality(view))
    return <EmptyState title={t('phases.noMunicipality')} text={t('phases.noMunicipalityHelp')} />;
  return (
    <section className={`panel${writing ? ' panel--now' : ''}`}>
      <Heading2>{t(writing ? 'phases.propose' : 'phases.nothingProposed')}</Heading2>
      {!own && <Paragraph>{t('phases.mayNotPropose')}</Paragraph>}
      {own && !writing && <Paragraph>{t('phases.proposeHelp')}</Paragraph>}
      {own && !writing && (
        <div>
          <Button appearance="primary-action-button" onClick={() => setWriting(true)}>
            {t('phases.propose')}
          </Button>
        </div>
      )}
      {own && writing && <ProposeForm view={view} partyId={own.partyId} onClose={() => setWriting(false)} />}
    </section>
  );
};
