import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ImportView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useForm } from '../components/use-form.js';
import { useWordsFor } from '../language/words-for.js';
import { Changes } from './Changes.js';
import { ColumnChoice } from './ColumnChoice.js';
import { fieldIdOf, missingIn, saidOf, type useMapping } from './mapping.js';
import { Preview } from './Preview.js';

type Props = { view: ImportView; chosen: ReturnType<typeof useMapping>; onRun: (dryRun: boolean) => void };

/** Confirms which column is what, shows what would change, and only then records it. */
export const MappingForm = ({ view, chosen: { mapping, setMapping, isTried, trying }, onRun }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const [allOrNothing, setAllOrNothing] = useState(false);
  const { mutate, error, isPending } = useAsk('/imports/{id}/_run');
  const run = (dryRun: boolean) => {
    if (dryRun) trying();
    onRun(dryRun);
    mutate({ id: view.id, body: { mapping: saidOf(mapping), dryRun, allOrNothing: allOrNothing && !dryRun } });
  };
  const form = useForm(
    error,
    () =>
      missingIn(view.columns, mapping).map((field) => ({
        at: `mapping-${field}`,
        detail: t('imports.columnMissing', { field: word(field) }),
      })),
    () => run(!isTried),
    fieldIdOf,
  );
  return (
    <form className="stack" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      {isTried && view.result && (
        <Changes result={view.result} allOrNothing={allOrNothing} onAllOrNothing={setAllOrNothing} />
      )}
      {isTried && <Actions busy={isPending} label={t('imports.run')} />}
      <Heading2>{t('imports.mapping')}</Heading2>
      <p className="hint">{t('imports.mappingHelp')}</p>
      <div className="mapping">
        {view.columns.map((column) => (
          <ColumnChoice
            key={column.field}
            column={column}
            headings={view.headings}
            error={form.at(`mapping-${column.field}`)}
            value={mapping[column.field] ?? ''}
            onChange={(heading) => setMapping({ ...mapping, [column.field]: heading })}
          />
        ))}
      </div>
      <Preview view={view} mapping={mapping} />
      {!isTried && <Actions busy={isPending} label={t('imports.look')} hint={t('imports.lookHelp')} />}
    </form>
  );
};

const Actions = ({ busy, label, hint }: { busy: boolean; label: string; hint?: string }) => (
  <div className="actions">
    <Button appearance="primary-action-button" type="submit" busy={busy}>
      {label}
    </Button>
    {hint && <span className="hint">{hint}</span>}
  </div>
);
