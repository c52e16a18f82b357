import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useHolds } from '../frame/acting-for.js';
import { balanceOf, type Draft } from './draft.js';
import { lacks } from './lacks.js';
import { SubmitDialog } from './SubmitDialog.js';
import type { useDraft } from './use-draft.js';

type Props = { view: ApplicationView; kept: ReturnType<typeof useDraft>; years: readonly number[] };

/** Submits to all funders at once; who may not sign reads who may. */
export const SubmitPart = ({ view, kept, years }: Props) => {
  const { t } = useTranslation();
  const maySign = useHolds()(view.initiativeId, 'signer');
  return (
    <section className="panel panel--now stack">
      <Heading2>{t('applications.submit.heading')}</Heading2>
      {maySign ? (
        <SubmitForm view={view} kept={kept} years={years} />
      ) : (
        <Paragraph>{t('applications.submit.notSigner')}</Paragraph>
      )}
    </section>
  );
};

const SubmitForm = ({ view, kept, years }: Props) => {
  const { t } = useTranslation();
  const [gapReason, setGapReason] = useState(view.gapReason ?? '');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const isShort = isShortIn(kept.draft, years);
  const form = useForm(
    kept.problem,
    () => [
      ...lacks(kept.draft, years).map(({ at, lack, year }) => ({
        at,
        detail: t(`applications.submit.lack.${lack}`, { year }),
      })),
      isShort && !gapReason.trim() && { at: 'gapReason', detail: t('applications.submit.gapReasonMissing') },
    ],
    async () => {
      setBusy(true);
      const { conflicts, problem } = await kept.saveNow();
      setBusy(false);
      setAsking(conflicts.length === 0 && !problem);
    },
  );
  return (
    <>
      <form className="stack form" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('applications.submit.text')}</Paragraph>
        {isShort && (
          <>
            <Alert type="warning">
              <Paragraph>{t('applications.submit.short')}</Paragraph>
            </Alert>
            <LongTextField
              id="gapReason"
              rows={3}
              label={t('applications.submit.gapReason')}
              hint={t('applications.submit.gapReasonHelp')}
              error={form.at('gapReason')}
              value={gapReason}
              onChange={setGapReason}
            />
          </>
        )}
        <Submit busy={busy}>{t('applications.submit.send')}</Submit>
      </form>
      {asking && (
        <SubmitDialog
          view={view}
          draft={kept.draft}
          seen={kept.saved.revision}
          gapReason={isShort ? gapReason : undefined}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

const isShortIn = (draft: Draft, years: readonly number[]): boolean =>
  balanceOf(draft, years).some(({ gap }) => gap > 0);
