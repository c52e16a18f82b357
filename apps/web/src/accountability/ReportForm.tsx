import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { thisYear, today } from '../language/format.js';
import { useDraft } from './draft.js';
import { Known } from './Known.js';
import { asksCosts, sentOf } from './sent.js';
import { WayChoice } from './WayChoice.js';

type Props = { initiativeId: string; coproductionId: string; costsAsked: boolean };

/** Says what happened, in one of three ways; money is asked only when a funder's tier lets it ask. */
export const ReportForm = ({ initiativeId, coproductionId, costsAsked }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const navigate = useNavigate();
  const { draft, change, forget } = useDraft(initiativeId);
  const [asksMoney, setAsksMoney] = useState(costsAsked);
  const { mutate, error, isPending } = useAsk('/reports', () => {
    forget();
    tell(t('accountability.form.sent'));
    navigate({ to: '/initiatives/$partyId/reports', params: { partyId: initiativeId } });
  });
  const asks = asksCosts(error);
  // Only the api knows for sure whether a funder of this year may ask for costs.
  useEffect(() => {
    if (asks !== null) setAsksMoney(asks);
  }, [asks]);
  const isMet = draft.kind !== 'report';
  const form = useForm(
    error,
    () => [
      !draft.happened.trim() && { at: 'happened', detail: t('accountability.form.happenedMissing') },
      isMet && !draft.happenedOn && { at: 'happenedOn', detail: t('accountability.form.happenedOnMissing') },
      asksMoney &&
        typeof readAmount(draft.spent) !== 'number' && { at: 'spent', detail: t('accountability.form.spentMissing') },
    ],
    () => mutate({ body: sentOf({ initiativeId, coproductionId }, draft, asksMoney) }),
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <WayChoice kind={draft.kind} onChange={(kind) => change({ kind })} />
      <SelectField
        id="year"
        label={t('accountability.form.year')}
        value={`${draft.year}`}
        onChange={(year) => change({ year: Number(year) })}
        options={[0, 1, 2].map((ago) => ({ value: `${thisYear() - ago}`, label: `${thisYear() - ago}` }))}
      />
      {isMet && (
        <TextField
          id="happenedOn"
          type="date"
          max={today()}
          label={t('accountability.form.happenedOn')}
          error={form.at('happenedOn')}
          value={draft.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
        />
      )}
      <Known initiativeId={initiativeId} year={draft.year} />
      <LongTextField
        id="happened"
        rows={6}
        label={t('accountability.form.happened')}
        hint={t(`accountability.form.way_${draft.kind}Help`)}
        error={form.at('happened')}
        value={draft.happened}
        onChange={(happened) => change({ happened })}
      />
      {asksMoney && (
        <MoneyInput
          id="spent"
          label={t('accountability.form.spent', { year: draft.year })}
          hint={t('accountability.form.spentHelp')}
          error={form.at('spent')}
          value={draft.spent}
          onChange={(spent) => change({ spent })}
        />
      )}
      <Submit busy={isPending}>{t('accountability.form.send')}</Submit>
    </form>
  );
};
