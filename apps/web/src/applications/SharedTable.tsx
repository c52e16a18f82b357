import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { SeatView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { inWords } from '../components/year-words.js';
import { day } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { standingOf } from './standing.js';

const tones = {
  awarded: 'safe',
  declined: 'inactive',
  closed: 'inactive',
  proposed: 'warning',
  intends: 'warning',
  interested: 'neutral',
  'not-for-us': 'inactive',
  open: 'neutral',
} as const;

/** How far each funder at the table is, what was asked of it and what it granted. */
export const SharedTable = ({ seats, own }: { seats: readonly SeatView[]; own?: string | undefined }) => {
  const { t } = useTranslation();
  const nameOf = usePartyNames(seats.map(({ funderId }) => funderId));
  if (seats.length === 0) return <Paragraph>{t('applications.table.none')}</Paragraph>;
  return (
    <table className="utrecht-table utrecht-table--html-table carded" aria-label={t('applications.table.heading')}>
      <thead>
        <tr>
          <th scope="col">{t('applications.table.funder')}</th>
          <th scope="col">{t('applications.table.standing')}</th>
          <th scope="col">{t('applications.table.asked')}</th>
          <th scope="col">{t('applications.table.awarded')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => {
          const name = nameOf(seat.funderId);
          return (
            <tr key={seat.reviewId}>
              <th scope="row">{seat.funderId === own ? t('applications.cover.you', { name }) : name}</th>
              <td data-label={t('applications.table.standing')}>
                <Standing seat={seat} />
              </td>
              <td data-label={t('applications.table.asked')}>{inWords(seat.asked)}</td>
              <td data-label={t('applications.table.awarded')}>
                {seat.awarded.length > 0 ? inWords(seat.awarded) : t('applications.table.nothingYet')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Standing = ({ seat }: { seat: SeatView }) => {
  const { t } = useTranslation();
  const standing = standingOf(seat);
  return (
    <>
      <Badge tone={tones[standing]}>{t(`applications.table.word.${standing}`)}</Badge>
      {['open', 'proposed'].includes(seat.status) && (
        <span className="small">{t('applications.table.due', { date: day(seat.dueOn) })}</span>
      )}
    </>
  );
};
