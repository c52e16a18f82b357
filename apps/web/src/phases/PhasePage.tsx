import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentView } from '../api/views.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { ProcessSteps, type Step } from '../components/ProcessSteps.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { usePartyName } from '../parties/names.js';
import { AskVoice } from './AskVoice.js';
import { PhaseProposal } from './PhaseProposal.js';
import { ProposePhase } from './ProposePhase.js';
import { type PhaseName, phaseNames } from './phase-names.js';
import { usePhase } from './phases.queries.js';

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
            {view.proposal ? <PhaseProposal view={view} proposal={view.proposal} /> : <ProposePhase view={view} />}
            <Steps view={view} />
            <AskVoice view={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Steps = ({ view: { phase, steps } }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const here = phaseNames.indexOf(phase as PhaseName);
  const shown = phaseNames.map((name, index): Step => {
    const state = index < here ? 'done' : index === here ? 'now' : 'next';
    const reachedOn = steps.find((step) => step.phase === name)?.reachedOn;
    const says = reachedOn ? t(`phases.reached.${state}`, { date: day(reachedOn) }) : t(`phases.state.${state}`);
    return { id: name, title: t(`phases.name.${name}`), state, says, text: <p>{t(`phases.about.${name}`)}</p> };
  });
  return (
    <section className="stack">
      <Heading2>{t('phases.steps')}</Heading2>
      {here < 0 && <Paragraph>{t('phases.none')}</Paragraph>}
      <ProcessSteps steps={shown} />
    </section>
  );
};
