import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import type { Fault } from '../api/problem.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { AwardYears } from './AwardYears.js';
import { amountsTyped, badYears, typedOf } from './award-typed.js';
import { DeclineDialog } from './DeclineDialog.js';
import { freeIn, NoRoom } from './NoRoom.js';

/** Yes per year, from one line, or no; always with a reason. */
export const DecisionForm = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [lineId, setLineId] = useState(review.lines[0]?.lineId ?? '');
  const [typed, setTyped] = useState(() => typedOf(review.asked));
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [declining, setDeclining] = useState(false);
  const { mutate, error, isPending } = useAsk(() => tell(t('reviews.decision.proposed')));
  const line = review.lines.find((each) => each.lineId === lineId);
  const noReason = reason.trim() ? [] : [{ at: 'reason', detail: t('reviews.decision.reasonMissing') }];
  const propose = (event: FormEvent) => {
    event.preventDefault();
    const amounts = amountsTyped(typed);
    const wrong = badYears(typed).map((year) => ({
      at: `award-${year}`,
      detail: t('reviews.decision.amountWrong', { year }),
    }));
    const nothing =
      amounts.length + wrong.length > 0
        ? []
        : [{ at: `award-${review.asked[0]?.year}`, detail: t('reviews.decision.amountMissing') }];
    const all = [...wrong, ...nothing, ...noReason];
    setFaults(all);
    if (all.length > 0) return;
    mutate({ path: `/reviews/${review.id}/_propose-award`, body: { lineId, amounts, reason }, seen: review.revision });
  };
  const decline = () => {
    setFaults(noReason);
    setDeclining(noReason.length === 0);
  };
  const free = freeIn(error) ?? (review.status === 'no-room' ? review.free : null);
  return (
    <form className="stack form" onSubmit={propose} noValidate>
      <ErrorSummary problem={faults.length > 0 || free ? null : error} faults={faults} />
      {free && <NoRoom free={free} onUse={() => setTyped(typedOf(free))} />}
      <SelectField
        id="line"
        label={t('reviews.decision.line')}
        value={lineId}
        onChange={setLineId}
        options={review.lines.map(({ lineId, code, name }) => ({ value: lineId, label: `${code} ${name}` }))}
      />
      <AwardYears asked={review.asked} free={line?.free ?? []} typed={typed} onChange={setTyped} />
      <LongTextField
        id="reason"
        label={t('reviews.decision.reason')}
        hint={t('reviews.decision.reasonHelp')}
        error={faults.find(({ at }) => at === 'reason')?.detail}
        value={reason}
        onChange={setReason}
      />
      <div className="actions">
        <Button appearance="primary-action-button" type="submit" busy={isPending}>
          {t('reviews.decision.propose')}
        </Button>
        <Button appearance="secondary-action-button" type="button" onClick={decline}>
          {t('reviews.decision.decline')}
        </Button>
      </div>
      {declining && <DeclineDialog review={review} reason={reason} onClose={() => setDeclining(false)} />}
    </form>
  );
};
