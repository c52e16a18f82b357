import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { useForm } from '../components/use-form.js';

const points = [1, 2, 3, 4, 5] as const;

type Props = { reviewId: string; criterion: string; label: string; seen: number };

/** Points on one criterion, and why. */
export const GiveScore = ({ reviewId, criterion, label, seen }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [chosen, setChosen] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [first, why] = [`points-${criterion}`, `reason-${criterion}`];
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_give-score', () => tell(t('reviews.scores.given')));
  const form = useForm(
    error,
    () => [chosen === null && { at: first, detail: t('reviews.scores.pointsMissing', { criterion: label }) }],
    () => {
      const score = { criterion, points: chosen ?? 0, ...(reason.trim() ? { reason } : {}) };
      mutate({ id: reviewId, body: score, seen });
    },
    (at) => (at === 'reason' ? why : first),
  );
  return (
    <form className="stack" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <fieldset className="points">
        <legend>{t('reviews.scores.points')}</legend>
        {points.map((each, index) => (
          <label key={each} className={`points__one${each === chosen ? ' points__one--chosen' : ''}`}>
            <input
              id={index === 0 ? first : undefined}
              type="radio"
              name={first}
              checked={each === chosen}
              onChange={() => setChosen(each)}
            />
            {each}
          </label>
        ))}
      </fieldset>
      <LongTextField
        id={why}
        rows={2}
        label={t('reviews.scores.reason')}
        error={form.at(why)}
        value={reason}
        onChange={setReason}
      />
      <div className="actions">
        <Button appearance="secondary-action-button" type="submit" busy={isPending}>
          {t('reviews.scores.give')}
          <span className="hidden">{`: ${label}`}</span>
        </Button>
      </div>
    </form>
  );
};
