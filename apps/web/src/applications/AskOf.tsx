import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../components/Field.js';
import { usePartyName } from '../parties/names.js';
import { useSchemes } from './applications.queries.js';
import type { TypedAsk } from './draft.js';
import { YearFields } from './YearFields.js';

type Props = { ask: TypedAsk; years: readonly number[]; onChange: (ask: TypedAsk) => void; onRemove: () => void };

/** What is asked of one funder, and under which of its schemes. */
export const AskOf = ({ ask, years, onChange, onRemove }: Props) => {
  const { t } = useTranslation();
  const name = usePartyName(ask.funderId);
  const schemes = useSchemes(ask.funderId).data ?? [];
  return (
    <fieldset className="line">
      <legend>{name}</legend>
      {schemes.length > 0 && (
        <SelectField
          id={`scheme-${ask.funderId}`}
          label={t('applications.asks.scheme')}
          value={ask.schemeId}
          onChange={(schemeId) => onChange({ ...ask, schemeId })}
          options={[
            { value: '', label: t('applications.asks.noScheme') },
            ...schemes.map((scheme) => ({ value: scheme.id, label: scheme.name })),
          ]}
        />
      )}
      <YearFields
        id={`asks-${ask.funderId}`}
        years={years}
        typed={ask.typed}
        onChange={(typed) => onChange({ ...ask, typed })}
      />
      <Button appearance="subtle-button" onClick={onRemove}>
        {t('applications.remove')}
        <span className="hidden">{`: ${name}`}</span>
      </Button>
    </fieldset>
  );
};
