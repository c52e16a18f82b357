import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../components/Field.js';
import type { TypedLine } from './draft.js';
import { YearFields } from './YearFields.js';

type Props<Category extends string> = {
  kind: string;
  offered: readonly Category[];
  lines: readonly TypedLine<Category>[];
  years: readonly number[];
  onChange: (lines: readonly TypedLine<Category>[]) => void;
  word: (category: Category) => string;
  add: string;
};

/** Lines of the cover plan: one per category, chosen from those that are not there yet. */
export const Lines = <Category extends string>({
  kind,
  offered,
  lines,
  years,
  onChange,
  word,
  add,
}: Props<Category>) => {
  const { t } = useTranslation();
  const left = offered.filter((category) => !lines.some((line) => line.category === category));
  const withTyped = (at: number, line: TypedLine<Category>) => lines.map((each, index) => (index === at ? line : each));
  return (
    <>
      {lines.map((line, index) => (
        <fieldset key={line.category} className="line">
          <legend>{word(line.category)}</legend>
          <YearFields
            id={`${kind}-${line.category}`}
            years={years}
            typed={line.typed}
            onChange={(typed) => onChange(withTyped(index, { ...line, typed }))}
          />
          <Button appearance="subtle-button" onClick={() => onChange(lines.filter((each) => each !== line))}>
            {t('applications.remove')}
            <span className="hidden">{`: ${word(line.category)}`}</span>
          </Button>
        </fieldset>
      ))}
      {left.length > 0 && (
        <SelectField
          id={`${kind}-add`}
          label={add}
          value=""
          onChange={(category) => onChange([...lines, { category: category as Category, typed: {} }])}
          options={[
            { value: '', label: t('applications.choose') },
            ...left.map((category) => ({ value: category, label: word(category) })),
          ]}
        />
      )}
    </>
  );
};
