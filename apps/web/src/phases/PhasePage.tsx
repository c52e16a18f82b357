import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentView } from '../api/views.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { ProcessSteps, type Step } from '../components/ProcessSteps.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyName } from '../parties/names.js';
import { Proposal } from './Proposal.js';
import { ProposePhase } from './ProposePhase.js';
import { usePhase } from './phases.queries.js';
import { Table } from './Table.js';

/** Where an initiative stands, agreed together; and the proposal that waits for an answer. */
export const PhasePage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const crumbs = [{ name: usePartyName(id), to: `/initiatives/${id}` }];
  return (
    <Page title={t('phases.title')} lead={t('phases.lead')} crumbs={crumbs}>
      <Loaded query={usePhase(id)}>
        {(view) => (
          <>
            {view.proposal ? <Proposal view={view} proposal={view.proposal} /> : <ProposePhase view={view} />}
            <div className="columns">
              <Steps view={view} />
              <div>
                <Table view={view} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Steps = ({ view: { steps, phase } }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const name = useWordsFor('phases.name');
  const about = useWordsFor('phases.about');
  const here = steps.findIndex(({ current }) => current);
  const shown = steps.map((step, index): Step => {
    const state = step.current ? 'now' : index < here ? 'done' : 'next';
    const on = step.reachedOn && t('phases.since', { date: day(step.reachedOn) });
    const says = [t(`phases.state.${state}`), on].filter(Boolean).join(', ');
    return { id: step.phase, title: name(step.phase), text: about(step.phase), state, says };
  });
  return (
    <section className="stack">
      <Heading2>{t('phases.steps')}</Heading2>
      {phase === null && <Paragraph>{t('phases.none')}</Paragraph>}
      <ProcessSteps steps={shown} />
    </section>
  );
};
