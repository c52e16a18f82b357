import { useTranslation } from 'react-i18next';
import type { LinesView, ReviewView } from '../api/views.js';
import { useLines } from '../budgets/budgets.queries.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { AwardForm } from './AwardForm.js';
import { DeclineForm } from './DeclineForm.js';

/** Yes from one of the funder's lines, or no; always with a reason. */
export const DecisionForm = ({ review }: { review: ReviewView }) => (
  <Loaded query={useLines(review.funderId)}>{({ lines }) => <Choices review={review} lines={lines} />}</Loaded>
);

const Choices = ({ review, lines }: { review: ReviewView; lines: LinesView['lines'] }) => {
  const { t } = useTranslation();
  return (
    <>
      {lines.length > 0 ? (
        <AwardForm review={review} lines={lines} />
      ) : (
        <EmptyState title={t('reviews.decision.noLines')} text={t('reviews.decision.noLinesHelp')} />
      )}
      <DeclineForm review={review} />
    </>
  );
};
