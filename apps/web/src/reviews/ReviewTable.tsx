import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../api/planned.js';
import { Badge } from '../components/StateBadge.js';
import { euros, shortDay, today } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';

type Props = { funderId: string; reviews: readonly ReviewRow[]; label: string };

/** Reviews as a table; on a phone each row becomes a card. */
export const ReviewTable = ({ funderId, reviews, label }: Props) => {
  const { t } = useTranslation();
  return (
    <table className="utrecht-table utrecht-table--html-table carded" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('reviews.column.application')}</th>
          <th scope="col" className="years__number">
            {t('reviews.column.asked')}
          </th>
          <th scope="col">{t('reviews.column.waiting')}</th>
          <th scope="col">{t('reviews.column.due')}</th>
          <th scope="col">{t('reviews.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <Row key={review.id} review={review} funderId={funderId} />
        ))}
      </tbody>
    </table>
  );
};

const tones: Readonly<Record<string, string>> = {
  granted: 'safe',
  declined: 'inactive',
  'no-room': 'danger',
  proposed: 'warning',
};

const Row = ({ review, funderId }: { review: ReviewRow; funderId: string }) => {
  const { t } = useTranslation();
  const status = useWordsFor('reviews.status');
  const asked = review.asked.reduce((sum, { amount }) => sum + amount, 0);
  const years = review.asked.map(({ year }) => year);
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
        <span className="small">{review.initiativeName}</span>
      </th>
      <td className="years__number" data-label={t('reviews.column.asked')}>
        {euros(asked)}
        <span className="small">{spanOf(years)}</span>
      </td>
      <td data-label={t('reviews.column.waiting')}>{t('reviews.waiting', { count: review.waitingDays })}</td>
      <td data-label={t('reviews.column.due')}>
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

const Due = ({ review: { dueOn, status } }: { review: ReviewRow }) => {
  const { t } = useTranslation();
  if (!dueOn) return t('reviews.noDue');
  const late = dueOn < today() && !['granted', 'declined', 'withdrawn'].includes(status);
  return (
    <>
      {shortDay(dueOn)} {late && <Badge tone="danger">{t('reviews.overdue')}</Badge>}
    </>
  );
};
