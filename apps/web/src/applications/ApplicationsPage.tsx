import { Link } from '@tanstack/react-router';
import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../api/views.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { Badge } from '../components/StateBadge.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { day, euros, listed } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyName, usePartyNames } from '../parties/names.js';
import { useApplications } from './applications.queries.js';
import { StartApplication } from './StartApplication.js';

/** The shared applications of an initiative, newest first, and the way to a new one. */
export const ApplicationsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const mayWrite = useHolds()(id, 'editor', 'coordinator');
  const crumbs = [{ name: usePartyName(id), to: `/initiatives/${id}` }];
  return (
    <Page title={t('applications.title')} lead={t('applications.lead')} crumbs={crumbs}>
      <Loaded query={useApplications(id)}>
        {(applications) =>
          applications.length === 0 ? (
            <EmptyState
              title={t('applications.none')}
              text={t(mayWrite ? 'applications.noneHelp' : 'applications.noneForReaders')}
            />
          ) : (
            <ul className="cards cards--one">
              {applications.toReversed().map((application) => (
                <Row key={application.id} application={application} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayWrite && (
        <section className="panel stack">
          <Heading2>{t('applications.start.title')}</Heading2>
          <StartApplication initiativeId={id} />
        </section>
      )}
    </Page>
  );
};

const tones: Readonly<Record<string, string>> = { draft: 'neutral', submitted: 'safe', withdrawn: 'inactive' };

const Row = ({
  application: { id, initiativeId, title, status, submittedOn, asks },
}: {
  application: ApplicationView;
}) => {
  const { t } = useTranslation();
  const word = useWordsFor('applications.status');
  const nameOf = usePartyNames(asks.map(({ funderId }) => funderId));
  const asked = asks.flatMap(({ amounts }) => amounts).reduce((sum, { amount }) => sum + amount, 0);
  const who = listed(asks.map(({ funderId }) => nameOf(funderId)));
  return (
    <li className="card">
      <div className="card__head">
        <Link
          className="utrecht-link utrecht-link--html-a card__link"
          to="/initiatives/$partyId/applications/$applicationId"
          params={{ partyId: initiativeId, applicationId: id }}
        >
          {title}
        </Link>
        <Badge tone={tones[status] ?? 'neutral'}>{word(status)}</Badge>
      </div>
      <p className="small">
        {asks.length > 0 ? t('applications.asked', { amount: euros(asked), who }) : t('applications.nobodyAsked')}
        {submittedOn && ` · ${t('applications.submittedOn', { date: day(submittedOn) })}`}
      </p>
    </li>
  );
};
