import { Link } from '@tanstack/react-router';
import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/planned.js';
import { Loaded } from '../components/Loaded.js';
import { Badge } from '../components/StateBadge.js';
import { day } from '../language/format.js';
import { outstanding } from '../pledges/outstanding.js';
import { usePledges } from '../pledges/pledges.queries.js';

/** What was promised and is not there yet, what is latest first. */
export const OwedToUs = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <Heading3>{t('views.home.owed')}</Heading3>
      <Loaded query={usePledges(initiativeId)}>
        {(pledges) => {
          const owed = outstanding(pledges);
          return owed.length === 0 ? <Paragraph>{t('views.home.nothingOwed')}</Paragraph> : <Owed owed={owed} />;
        }}
      </Loaded>
      <Link
        className="utrecht-link utrecht-link--html-a"
        to="/initiatives/$partyId/pledges"
        params={{ partyId: initiativeId }}
      >
        {t('views.home.allPledges')}
      </Link>
    </section>
  );
};

const Owed = ({ owed }: { owed: readonly PledgeView[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="plain owed">
      {owed.slice(0, 5).map(({ id, description, giverName, dueOn, daysLate }) => (
        <li key={id}>
          <strong>{description}</strong>
          <span className="small">
            {giverName}, {dueOn ? t('views.home.dueOn', { date: day(dueOn) }) : t('views.home.noDate')}
          </span>
          {daysLate > 0 && <Badge tone="danger">{t('views.home.late', { count: daysLate })}</Badge>}
        </li>
      ))}
    </ul>
  );
};
