import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QueuedReviewView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { euros, shortDay, today } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { daysFrom } from './queue.js';

type Props = { funderId: string; reviews: readonly QueuedReviewView[]; label: string; decided?: boolean };

/** Reviews as a table; on a phone each row becomes a card. */
export const ReviewTable = ({ funderId, reviews, label, decided = false }: Props) => {
  const { t } = useTranslation();
  const nameOf = usePartyNames(reviews.map(({ initiativeId }) => initiativeId));
  return (
    <table className="utrecht-table utrecht-table--html-table carded" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('reviews.column.application')}</th>
          <th scope="col" className="years__number">
            {t('reviews.column.asked')}
          </th>
          <th scope="col">{t(decided ? 'reviews.column.submitted' : 'reviews.column.due')}</th>
          <th scope="col">{t('reviews.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <Row key={review.id} review={review} funderId={funderId} name={nameOf(review.initiativeId)} />
        ))}
      </tbody>
    </table>
  );
};

const tones: Readonly<Record<string, string>> = {
  awarded: 'safe',
  declined: 'inactive',
  closed: 'inactive',
  proposed: 'warning',
};

const Row = ({ review, funderId, name }: { review: QueuedReviewView; funderId: string; name: string }) => {
  const { t } = useTranslation();
  const status = useWordsFor('reviews.status');
  const asked = review.asked.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <tr>
      <th scope="row">
        <Link
          className="utrecht-link utrecht-link--html-a"
          to="/funders/$partyId/reviews/$reviewId"
          params={{ partyId: funderId, reviewId: review.id }}
        >
          {review.title}
        </Link>
        <span className="small">{name}</span>
      </th>
      <td className="years__number" data-label={t('reviews.column.asked')}>
        {euros(asked)}
        <span className="small">{spanOf(review.asked.map(({ year }) => year))}</span>
      </td>
      <td data-label={t(isDone(review) ? 'reviews.column.submitted' : 'reviews.column.due')}>
        <Due review={review} />
      </td>
      <td data-label={t('reviews.column.status')}>
        <Badge tone={tones[review.status] ?? 'neutral'}>{status(review.status)}</Badge>
      </td>
    </tr>
  );
};

const spanOf = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`;
};

const isDone = ({ status }: Pick<QueuedReviewView, 'status'>): boolean => !['open', 'proposed'].includes(status);

const Due = ({ review: { dueOn, submittedOn, status } }: { review: QueuedReviewView }) => {
  const { t } = useTranslation();
  if (isDone({ status })) return shortDay(submittedOn);
  return (
    <>
      {shortDay(dueOn)} {dueOn < today() && <Badge tone="danger">{t('reviews.overdue')}</Badge>}
      <span className="small">{t('reviews.waiting', { count: daysFrom(submittedOn, today()) })}</span>
    </>
  );
};
