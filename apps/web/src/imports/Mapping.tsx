import { Button, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField } from '../components/Field.js';
import { useWordsFor } from '../language/words-for.js';
import { Preview } from './Preview.js';

/** Which column is what, as guessed; to be confirmed before anything is recorded. */
export const Mapping = ({ view }: { view: ImportView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const [mapping, setMapping] = useState(view.mapping);
  const { mutate, error, isPending } = useAsk();
  const columns = [
    { value: '', label: t('imports.ignore') },
    ...view.headings.map((value) => ({ value, label: value })),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ path: `/imports/${view.id}/_run`, body: { mapping } });
  };
  return (
    <form className="stack" onSubmit={send}>
      <ErrorSummary problem={error} />
      <Heading2>{t('imports.mapping')}</Heading2>
      <p className="hint">{t('imports.mappingHelp')}</p>
      <div className="mapping">
        {Object.entries(mapping).map(([field, heading]) => (
          <SelectField
            key={field}
            id={`mapping-${field}`}
            label={word(field)}
            value={heading ?? ''}
            onChange={(chosen) => setMapping({ ...mapping, [field]: chosen || null })}
            options={columns}
          />
        ))}
      </div>
      <Preview view={view} mapping={mapping} />
      <div className="actions">
        <Button appearance="primary-action-button" type="submit" busy={isPending}>
          {t('imports.run')}
        </Button>
      </div>
    </form>
  );
};
