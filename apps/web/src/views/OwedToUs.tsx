import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { HelpView } from '../api/views.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { Loaded } from '../components/Loaded.js';
import { Badge } from '../components/StateBadge.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { PartyName } from '../parties/names.js';
import { usePledges } from '../pledges/pledges.queries.js';
import { owedIn } from './owed.js';

const MOST = 5;

/** Help that was promised and is not there yet, what is latest first. */
export const OwedToUs = ({ initiativeId, own }: { initiativeId: string; own: boolean }) => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <Heading3>{own ? t('views.home.owed') : t('views.home.owedToThem')}</Heading3>
      <Loaded query={usePledges(initiativeId)}>
        {({ help }) => {
          const owed = owedIn(help);
          if (owed.length === 0) return <Paragraph>{t('views.home.nothingOwed')}</Paragraph>;
          return (
            <ul className="plain owed">
              {owed.slice(0, MOST).map((each) => (
                <Owed key={each.id} help={each} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <ButtonLink to={`/initiatives/${initiativeId}/pledges`}>{t('views.home.allPledges')}</ButtonLink>
    </section>
  );
};

const Owed = ({ help: { kind, description, giverId, dueOn, daysLate } }: { help: HelpView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('pledges.kind');
  return (
    <li>
      <strong>{description ?? word(kind)}</strong>
      <span className="small">
        <PartyName id={giverId} />, {t('views.home.dueOn', { date: day(dueOn) })}
      </span>
      {daysLate > 0 && <Badge tone="danger">{t('views.help.late', { count: daysLate })}</Badge>}
    </li>
  );
};
