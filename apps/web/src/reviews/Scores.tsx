import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView, ScoreView } from '../api/planned.js';
import { useActing } from '../frame/acting-for.js';
import { GiveScore } from './GiveScore.js';

/** One's own scores per criterion, and those of others once one's own is in. */
export const Scores = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const { me } = useActing();
  if (review.criteria.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{t('reviews.scores.title')}</Heading2>
      <p className="hint">{t('reviews.scores.sealed')}</p>
      <ul className="cards">
        {review.criteria.map((criterion) => {
          const scores = review.scores.filter((score) => score.criterion === criterion);
          const isIn = scores.some(({ reviewer }) => reviewer === me.personId);
          return (
            <li key={criterion} className="card">
              <Heading3>{criterion}</Heading3>
              {scores.map((score) => (
                <Score key={score.reviewer} score={score} />
              ))}
              {!isIn && review.status !== 'granted' && <GiveScore reviewId={review.id} criterion={criterion} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Score = ({ score: { reviewer, reviewerName, points, reason } }: { score: ScoreView }) => {
  const { t } = useTranslation();
  const { me } = useActing();
  const who = reviewer === me.personId ? t('reviews.scores.you') : (reviewerName ?? t('reviews.scores.colleague'));
  return (
    <div>
      <strong>{t('reviews.scores.by', { who, points })}</strong>
      {reason && <p className="quote">{reason}</p>}
    </div>
  );
};
