import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView, ScoreView } from '../api/views.js';
import { useActing, useHolds } from '../frame/acting-for.js';
import { useWordsFor } from '../language/words-for.js';
import { useMembers } from '../parties/parties.queries.js';
import { criteriaIn } from './criteria.js';
import { GiveScore } from './GiveScore.js';

/** One's own scores per criterion, and those of others once one's own is in. */
export const Scores = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('reviews.scores.criterion');
  const { me } = useActing();
  const mayScore = useHolds()(review.funderId, 'reviewer') && review.status === 'open' && review.declaredNoConflict;
  const mayNot = !mayScore && review.scores.length === 0;
  if (mayNot) return null;
  return (
    <section className="stack">
      <Heading2>{t('reviews.scores.title')}</Heading2>
      {mayScore && <p className="hint">{t('reviews.scores.sealed')}</p>}
      <ul className="cards">
        {criteriaIn(review.scores).map((criterion) => {
          const scores = review.scores.filter((score) => score.criterion === criterion);
          const isIn = scores.some(({ reviewer }) => reviewer === me.id);
          if (!mayScore && scores.length === 0) return null;
          return (
            <li key={criterion} className="card">
              <Heading3>{word(criterion)}</Heading3>
              {scores.map((score) => (
                <Score key={score.reviewer} score={score} funderId={review.funderId} />
              ))}
              {mayScore && !isIn && (
                <GiveScore reviewId={review.id} criterion={criterion} label={word(criterion)} seen={review.revision} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Score = ({ score: { reviewer, points, reason }, funderId }: { score: ScoreView; funderId: string }) => {
  const { t } = useTranslation();
  const { me } = useActing();
  const members = useMembers(funderId, useHolds()(funderId, 'member', 'admin')).data ?? [];
  const colleague = members.find(({ personId }) => personId === reviewer)?.name ?? t('reviews.scores.colleague');
  return (
    <div>
      <strong>
        {t('reviews.scores.by', { who: reviewer === me.id ? t('reviews.scores.you') : colleague, points })}
      </strong>
      {reason && <p className="quote">{reason}</p>}
    </div>
  );
};
