import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PhaseView } from '../api/planned.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { ProcessSteps, type Step } from '../components/ProcessSteps.js';
import { Timeline } from '../components/Timeline.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { useParty } from '../parties/parties.queries.js';
import { PhaseProposal } from './PhaseProposal.js';
import { ProposePhase } from './ProposePhase.js';
import { usePhase } from './phases.queries.js';

/** Where an initiative stands, agreed together; and the proposal that waits for an answer. */
export const PhasePage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const crumbs = [{ name: useParty(id).data?.name ?? '', to: `/initiatives/${id}` }];
  return (
    <Page title={t('phases.title')} lead={t('phases.lead')} crumbs={crumbs}>
      <Loaded query={usePhase(id)}>
        {(view) =>
          view.model.length === 0 ? (
            <EmptyState title={t('phases.noModel')} text={t('phases.noModelHelp')} />
          ) : (
            <>
              {view.proposal ? <PhaseProposal view={view} proposal={view.proposal} /> : <ProposePhase view={view} />}
              <Steps view={view} />
              <Past view={view} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const Steps = ({ view: { model, current, since } }: { view: PhaseView }) => {
  const { t } = useTranslation();
  const here = model.findIndex(({ code }) => code === current);
  const steps = model.map(({ code, name, summary, support }, index): Step => {
    const state = index < here ? 'done' : index === here ? 'now' : 'next';
    const says =
      state === 'now' && since
        ? `${t('phases.state.now')}, ${t('phases.since', { date: day(since) })}`
        : t(`phases.state.${state}`);
    return { id: code, title: name, state, says, text: <Support summary={summary} support={support} /> };
  });
  return (
    <section className="stack">
      <Heading2>{t('phases.steps')}</Heading2>
      {here < 0 && <Paragraph>{t('phases.none')}</Paragraph>}
      <ProcessSteps steps={steps} />
    </section>
  );
};

const Support = ({ summary, support }: Pick<PhaseView['model'][number], 'summary' | 'support'>) => (
  <>
    <p>{summary}</p>
    {support.length > 0 && (
      <ul>
        {support.map(({ dimension, text }) => (
          <li key={dimension}>
            <strong>{dimension}</strong>: {text}
          </li>
        ))}
      </ul>
    )}
  </>
);

const Past = ({ view: { history, model } }: { view: PhaseView }) => {
  const { t } = useTranslation();
  if (history.length === 0) return null;
  const nameOf = (phase: string) => model.find(({ code }) => code === phase)?.name ?? phase;
  return (
    <section className="stack">
      <Heading2>{t('phases.history')}</Heading2>
      <Timeline
        moments={history.map(({ phase, on, reason }) => ({ id: phase + on, on, title: nameOf(phase), text: reason }))}
      />
    </section>
  );
};
