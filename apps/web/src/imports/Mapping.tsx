import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ImportView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField } from '../components/Field.js';
import { useForm } from '../components/use-form.js';
import { useWordsFor } from '../language/words-for.js';
import { Changes } from './Changes.js';
import { type Mapping as Chosen, guessedIn, lackingIn } from './mapping.js';
import { Preview } from './Preview.js';

/** Which column is what, as guessed; to be confirmed, and what would change to be seen, before anything is recorded. */
export const Mapping = ({ view }: { view: ImportView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const [mapping, setMapping] = useState(() => guessedIn(view.columns));
  const [allOrNothing, setAllOrNothing] = useState(false);
  // What would change was counted with these columns; others ask for another count.
  const [counted, setCounted] = useState<Chosen | null>(view.result ? mapping : null);
  const { mutate, error, isPending } = useAsk('/imports/{id}/_run');
  const run = (dryRun: boolean) => {
    if (dryRun) setCounted(mapping);
    mutate({ id: view.id, body: { mapping, dryRun, ...(dryRun ? {} : { allOrNothing }) } });
  };
  const form = useForm(
    error,
    () =>
      lackingIn(view.columns, mapping).map((field) => ({
        at: `mapping-${field}`,
        detail: t('imports.columnMissing', { field: word(field) }),
      })),
    () => run(counted !== mapping),
    (at) => at.replace('mapping.', 'mapping-'),
  );
  const isCounted = counted === mapping && view.result !== null;
  return (
    <form className="stack" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <Heading2>{t('imports.mapping')}</Heading2>
      <p className="hint">{t('imports.mappingHelp')}</p>
      <div className="mapping">
        {view.columns.map(({ field, confidence, required }) => (
          <SelectField
            key={field}
            id={`mapping-${field}`}
            label={required ? t('imports.required', { field: word(field) }) : word(field)}
            hint={confidence > 0 && confidence < 0.9 ? t('imports.unsure') : undefined}
            error={form.at(`mapping-${field}`)}
            value={mapping[field] ?? ''}
            onChange={(heading) => setMapping({ ...mapping, [field]: heading || null })}
            options={[
              { value: '', label: t('imports.ignore') },
              ...view.headings.map((heading) => ({ value: heading, label: heading })),
            ]}
          />
        ))}
      </div>
      <Preview view={view} mapping={mapping} />
      {isCounted && view.result && (
        <Changes result={view.result} allOrNothing={allOrNothing} onAllOrNothing={setAllOrNothing} />
      )}
      <div className="actions">
        <Button appearance="primary-action-button" type="submit" busy={isPending}>
          {t(isCounted ? 'imports.run' : 'imports.look')}
        </Button>
      </div>
    </form>
  );
};
