import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReportAskView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { listed, thisYear, today } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { costsAskedIn, receiversIn, yearsToTell, yearToTell } from './asks.js';
import { useDraft } from './draft.js';
import { Known } from './Known.js';
import { ToldBefore } from './ToldBefore.js';
import { WayChoice } from './WayChoice.js';

type Props = { initiativeId: string; coproductionId: string; asks: readonly ReportAskView[] };

/** Says what happened, in one of three ways; money is asked only when a funder's tier asks it. */
export const ReportForm = ({ initiativeId, coproductionId, asks }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const navigate = useNavigate();
  const { draft, change, forget } = useDraft(coproductionId);
  const years = yearsToTell(asks, thisYear());
  const year = draft.year !== null && years.includes(draft.year) ? draft.year : (yearToTell(years, today()) ?? 0);
  const costsAskedBy = costsAskedIn(asks, year);
  const nameOf = usePartyNames(asks.map(({ partyId }) => partyId));
  const { mutate, error, isPending } = useAsk('/reports', () => {
    forget();
    tell(t('accountability.form.sent'));
    navigate({ to: '/initiatives/$partyId/reports', params: { partyId: initiativeId } });
  });
  const spent = readAmount(draft.spent);
  const asksMoney = costsAskedBy.length > 0;
  const form = useForm(
    error,
    () => [
      !draft.happened.trim() && { at: 'happened', detail: t('accountability.form.happenedMissing') },
      asksMoney && typeof spent !== 'number' && { at: 'spent', detail: t('accountability.form.spentMissing') },
    ],
    () => {
      const on = draft.kind !== 'report' && draft.happenedOn ? { happenedOn: draft.happenedOn } : {};
      const money = asksMoney && typeof spent === 'number' ? { spent } : {};
      const { kind, happened } = draft;
      mutate({ body: { initiativeId, coproductionId, year, kind, happened: happened.trim(), ...on, ...money } });
    },
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <SelectField
        id="year"
        label={t('accountability.form.year')}
        hint={t('accountability.form.readBy', { who: listed(receiversIn(asks, year).map(nameOf)) })}
        error={form.at('year')}
        value={`${year}`}
        onChange={(chosen) => change({ year: Number(chosen) })}
        options={years.map((each) => ({ value: `${each}`, label: `${each}` }))}
      />
      <ToldBefore initiativeId={initiativeId} coproductionId={coproductionId} year={year} />
      <Known initiativeId={initiativeId} year={year} />
      <WayChoice kind={draft.kind} onChange={(kind) => change({ kind })} />
      {draft.kind !== 'report' && (
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
          label={t('accountability.form.spent', { year })}
          hint={t('accountability.form.spentHelp', { who: listed(costsAskedBy.map(nameOf)) })}
          error={form.at('spent')}
          value={draft.spent}
          onChange={(spent) => change({ spent })}
        />
      )}
      <Submit busy={isPending}>{t('accountability.form.send')}</Submit>
    </form>
  );
};
