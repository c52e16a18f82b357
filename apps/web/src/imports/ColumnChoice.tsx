import { useTranslation } from 'react-i18next';
import type { ColumnGuessView } from '../api/views.js';
import { SelectField } from '../components/Field.js';
import { useWordsFor } from '../language/words-for.js';
import { surenessOf } from './mapping.js';

type Props = {
  column: ColumnGuessView;
  headings: readonly string[];
  error: string | undefined;
  value: string;
  onChange: (heading: string) => void;
};

/** The column of one field, with how sure the guess is as long as it stands. */
export const ColumnChoice = ({ column, headings, error, value, onChange }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const isGuess = value === (column.heading ?? '');
  const label = column.required ? word(column.field) : `${word(column.field)} ${t('imports.optional')}`;
  return (
    <SelectField
      id={`mapping-${column.field}`}
      label={label}
      hint={t(isGuess ? `imports.guess.${surenessOf(column)}` : 'imports.guess.chosen')}
      error={error}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t(column.required ? 'imports.choose' : 'imports.ignore') },
        ...headings.map((heading) => ({ value: heading, label: heading })),
      ]}
    />
  );
};
