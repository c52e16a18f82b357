import { Heading2, Heading3, Heading4 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedView, ReportView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { day, euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { oncePerParty } from './receivers.js';

type Props = {
  report: ReportView;
  /** Whose report it is, where that is not clear from the page; the card then stands one heading deeper. */
  from?: ReactNode;
  children?: ReactNode;
};

/** One report with what was added to it and, per funder, whether it was read and answered. */
export const ReportCard = ({ report, from, children }: Props) => {
  const { t } = useTranslation();
  const kind = useWordsFor('accountability.kind');
  const [Title, Part] = from ? [Heading3, Heading4] : [Heading2, Heading3];
  const { year, happenedOn, happened, spent, sharedOn, supplements } = report;
  return (
    <li className="card">
      <div className="card__head">
        <Title>
          {from}
          {`${kind(report.kind)} ${year}`}
        </Title>
        <span className="small">{t('accountability.sharedOn', { date: day(sharedOn) })}</span>
      </div>
      {happenedOn && <p className="small">{t('accountability.happenedOn', { date: day(happenedOn) })}</p>}
      <p className="prose told">{happened ?? t('accountability.erased')}</p>
      {spent !== null && <p>{t('accountability.spent', { amount: euros(spent) })}</p>}
      {supplements.map((supplement, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was added stays, in the order in which it was added
        <div key={nth}>
          <Part>{t('accountability.supplement')}</Part>
          <p className="prose told">{supplement ?? t('accountability.erased')}</p>
        </div>
      ))}
      <Part>{t('accountability.who')}</Part>
      <Readers receivers={oncePerParty(report.receivers)} />
      {children}
    </li>
  );
};

const Readers = ({ receivers }: { receivers: readonly ReceivedView[] }) => {
  const { t } = useTranslation();
  const nameOf = usePartyNames(receivers.map(({ partyId }) => partyId));
  return (
    <ul className="plain spaced">
      {receivers.map(({ partyId, readOn, answerKind, answer }) => (
        <li key={partyId}>
          <strong>{nameOf(partyId)}</strong>{' '}
          <Badge tone={readOn ? 'safe' : 'inactive'}>
            {readOn ? t('accountability.readOn', { date: day(readOn) }) : t('accountability.unread')}
          </Badge>
          {answerKind && (
            <p className="quote">
              <span className="small">
                {t(answerKind === 'question' ? 'accountability.asks' : 'accountability.thanks')}
              </span>{' '}
              {answer ?? t('accountability.erased')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
