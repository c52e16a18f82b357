import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskBody } from '../api/paths.js';
import { useAsk } from '../api/use-ask.js';
import type { LinesView, ReviewView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { amountsTyped, atMost, badYears, typedOf } from '../components/typed-years.js';
import { useForm } from '../components/use-form.js';
import { useActing } from '../frame/acting-for.js';
import { AwardYears } from './AwardYears.js';
import { formsFor } from './legal-forms.js';
import { freeIn, NoRoom } from './NoRoom.js';

type Body = AskBody<'/reviews/{id}/_propose-award'>;
type Props = { review: ReviewView; lines: LinesView['lines'] };

/** Proposes an amount per year from one line; the answer says at once whether the line could hold it. */
export const AwardForm = ({ review: { id, asked, free: missed, funderId, revision }, lines }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const forms = formsFor(useActing().me, funderId);
  const [lineId, setLineId] = useState(lines[0]?.lineId ?? '');
  const [legalForm, setLegalForm] = useState<Body['legalForm']>(forms[0] ?? 'subsidy');
  const [typed, setTyped] = useState(() => typedOf(asked));
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_propose-award', () =>
    tell(t('reviews.decision.proposed')),
  );
  const free = freeIn(error) ?? missed;
  const amounts = amountsTyped(typed);
  const form = useForm(
    freeIn(error) ? null : error,
    () => [
      ...badYears(typed).map((year) => ({ at: `award-${year}`, detail: t('reviews.decision.amountWrong', { year }) })),
      amounts.length + badYears(typed).length === 0 && {
        at: `award-${asked[0]?.year}`,
        detail: t('reviews.decision.amountMissing'),
      },
      ...amounts
        .filter(({ year, amount }) => amount > (asked.find((each) => each.year === year)?.amount ?? 0))
        .map(({ year }) => ({ at: `award-${year}`, detail: t('reviews.decision.moreThanAsked', { year }) })),
      !reason.trim() && { at: 'reason', detail: t('reviews.decision.reasonMissing') },
    ],
    () => mutate({ id, body: { lineId, legalForm, amounts, reason }, seen: revision }),
    (at) => fieldAt(at, amounts),
  );
  const room = lines.find((line) => line.lineId === lineId)?.cells.map(({ year, free }) => ({ year, amount: free }));
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      {free && <NoRoom free={free} onUse={() => setTyped(atMost(typed, free))} />}
      <SelectField
        id="lineId"
        label={t('reviews.decision.line')}
        error={form.at('lineId')}
        value={lineId}
        onChange={setLineId}
        options={lines.map(({ lineId, code, name }) => ({ value: lineId, label: `${code} ${name}` }))}
      />
      <AwardYears asked={asked} free={room ?? []} typed={typed} onChange={setTyped} errorAt={form.at} />
      {forms.length > 1 && (
        <SelectField
          id="legalForm"
          label={t('reviews.decision.legalForm')}
          value={legalForm}
          onChange={(chosen) => setLegalForm(chosen as Body['legalForm'])}
          options={forms.map((each) => ({ value: each, label: t(`pledges.legalForm.${each}`) }))}
        />
      )}
      <LongTextField
        id="reason"
        label={t('reviews.decision.reason')}
        hint={t('reviews.decision.reasonHelp')}
        error={form.at('reason')}
        value={reason}
        onChange={setReason}
      />
      <Submit busy={isPending}>{t('reviews.decision.propose')}</Submit>
    </form>
  );
};

// `amounts[1].amount` is the field of the year that was sent second.
const fieldAt = (at: string, amounts: Body['amounts']): string => {
  const index = /^amounts\[(\d+)\]/.exec(at)?.[1];
  return index === undefined ? at : `award-${amounts[Number(index)]?.year}`;
};
