import { useNavigate } from '@tanstack/react-router';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../api/new-id.js';
import type { Fault } from '../api/problem.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { listed } from '../language/format.js';
import { useDraft } from './draft.js';
import { Known } from './Known.js';
import { WayChoice } from './WayChoice.js';

type Props = { initiativeId: string; coproductionId: string; costsAskedBy: readonly string[] };

/** Says what happened, in one of three ways; money is asked only when a funder's tier asks it. */
export const ReportForm = ({ initiativeId, coproductionId, costsAskedBy }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const navigate = useNavigate();
  const reportId = useRef(newId()).current;
  const { draft, change, forget } = useDraft(initiativeId);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { mutate, error, isPending } = useAsk(() => {
    forget();
    tell(t('accountability.form.sent'));
    navigate({ to: '/initiatives/$partyId/reports', params: { partyId: initiativeId } });
  });
  const spent = readAmount(draft.spent);
  const asksMoney = costsAskedBy.length > 0 && draft.kind === 'report';
  const send = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      ...(draft.happened.trim() ? [] : [{ at: 'happened', detail: t('accountability.form.happenedMissing') }]),
      ...(asksMoney && typeof spent !== 'number'
        ? [{ at: 'spent', detail: t('accountability.form.spentMissing') }]
        : []),
    ];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const { kind, year, happened } = draft;
    const told = { initiativeId, coproductionId, year, happened, kind, ...(asksMoney ? { spent } : {}) };
    mutate({ path: `/reports/${reportId}/_share-report`, body: told });
  };
  const faultAt = (at: string) => faults.find((fault) => fault.at === at)?.detail;
  return (
    <form className="stack form" onSubmit={send} noValidate>
      <ErrorSummary
        problem={faults.length > 0 ? null : error}
        faults={faults.length > 0 ? faults : (error?.faults ?? [])}
      />
      <WayChoice kind={draft.kind} onChange={(kind) => change({ kind })} />
      <SelectField
        id="year"
        label={t('accountability.form.year')}
        value={`${draft.year}`}
        onChange={(year) => change({ year: Number(year) })}
        options={recentYears().map((year) => ({ value: `${year}`, label: `${year}` }))}
      />
      <Known initiativeId={initiativeId} year={draft.year} />
      <LongTextField
        id="happened"
        rows={6}
        label={t('accountability.form.happened')}
        hint={t(`accountability.form.way_${draft.kind}Help`)}
        error={faultAt('happened')}
        value={draft.happened}
        onChange={(happened) => change({ happened })}
      />
      {asksMoney && (
        <MoneyInput
          id="spent"
          label={t('accountability.form.spent')}
          hint={t('accountability.form.spentHelp', { who: listed(costsAskedBy) })}
          error={faultAt('spent')}
          value={draft.spent}
          onChange={(spent) => change({ spent })}
        />
      )}
      <div className="actions">
        <Button appearance="primary-action-button" type="submit" busy={isPending}>
          {t('accountability.form.send')}
        </Button>
      </div>
    </form>
  );
};

const recentYears = (): number[] => {
  const now = new Date().getFullYear();
  return [now, now - 1, now - 2];
};
