import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';

const options = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Points and a reason on one criterion. */
export const GiveScore = ({ reviewId, criterion }: { reviewId: string; criterion: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const id = useId();
  const [points, setPoints] = useState('3');
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk(() => tell(t('reviews.scores.given')));
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ path: `/reviews/${reviewId}/_give-score`, body: { criterion, points: Number(points), reason } });
  };
  return (
    <form className="stack" onSubmit={send}>
      <ErrorSummary problem={error} />
      <SelectField
        id={`${id}-points`}
        label={t('reviews.scores.points')}
        value={points}
        onChange={setPoints}
        options={options}
      />
      <LongTextField
        id={`${id}-reason`}
        rows={2}
        label={t('reviews.scores.reason')}
        value={reason}
        onChange={setReason}
      />
      <div className="actions">
        <Button appearance="secondary-action-button" type="submit" busy={isPending} disabled={!reason.trim()}>
          {t('reviews.scores.give')}
        </Button>
      </div>
    </form>
  );
};
