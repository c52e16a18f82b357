import { Heading2, Heading3 } from '@utrecht/component-library-react';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedView, ReportView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { day, euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { PartyName, usePartyNames } from '../parties/names.js';

type Props = PropsWithChildren<{ report: ReportView; named?: boolean }>;

/** One report with, per funder, whether it was read and answered; `named`: with whose it is. */
export const ReportCard = ({ report, named = false, children }: Props) => {
  const { t } = useTranslation();
  const kind = useWordsFor('accountability.kind');
  const nameOf = usePartyNames(report.receivers.map(({ partyId }) => partyId));
  return (
    <li className="card">
      <div className="card__head">
        <Heading2>
          {named && (
            <>
              <PartyName id={report.initiativeId} />:{' '}
            </>
          )}
          {`${kind(report.kind)} ${report.year}`}
        </Heading2>
        <span className="small">{t('accountability.sharedOn', { date: day(report.sharedOn) })}</span>
      </div>
      {report.happenedOn && <p className="small">{t('accountability.heldOn', { date: day(report.happenedOn) })}</p>}
      <p className="prose">{report.happened ?? t('accountability.erased')}</p>
      {report.spent !== null && <p>{t('accountability.spent', { amount: euros(report.spent) })}</p>}
      {report.supplements.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: supplements are only ever added
        <p key={index} className="quote">
          {t('accountability.supplement', { text: text ?? t('accountability.erased') })}
        </p>
      ))}
      <Heading3>{t('accountability.who')}</Heading3>
      <ul className="plain">
        {eachOnce(report.receivers).map((receiver) => (
          <Receiver key={receiver.partyId} receiver={receiver} name={nameOf(receiver.partyId)} />
        ))}
      </ul>
      {children}
    </li>
  );
};

// A funder with two pledges receives the report once for each.
const eachOnce = (receivers: readonly ReceivedView[]): ReceivedView[] => [
  ...new Map(receivers.map((receiver) => [receiver.partyId, receiver])).values(),
];

const Receiver = ({
  receiver: { readOn, answer, answerKind, tier },
  name,
}: {
  receiver: ReceivedView;
  name: string;
}) => {
  const { t } = useTranslation();
  const requirement = useWordsFor('accountability.tier');
  return (
    <li>
      <strong>{name}</strong>{' '}
      <Badge tone={readOn ? 'safe' : 'inactive'}>
        {readOn ? t('accountability.readOn', { date: day(readOn) }) : t('accountability.unread')}
      </Badge>
      <span className="small">{readOn ? t('accountability.met', { who: name }) : requirement(tier)}</span>
      {answer && (
        <p className="quote">
          {t(answerKind === 'question' ? 'accountability.asked' : 'accountability.answered', { who: name, answer })}
        </p>
      )}
    </li>
  );
};
