import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';
import { described, Field } from './Field.js';
import { readAmount } from './read-amount.js';

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (typed: string) => void;
};

/** An amount as people type it, with comma or dot; says at once what it read. The value is what was typed. */
export const MoneyInput = ({ id, label, hint, error, value, onChange }: Props) => {
  const { t } = useTranslation();
  const read = readAmount(value);
  const wrong =
    read === 'unreadable' ? t('money.notUnderstood') : read === 'negative' ? t('money.negative') : undefined;
  const shown = error ?? wrong;
  return (
    <Field id={id} label={label} hint={hint} error={shown}>
      <div className="money">
        <span className="money__sign" aria-hidden="true">
          €
        </span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          className="utrecht-textbox utrecht-textbox--html-input money__input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={shown ? true : undefined}
          aria-describedby={`${described(id, hint, shown) ?? ''} ${id}-read`.trim()}
        />
        <output className="money__read" id={`${id}-read`} htmlFor={id}>
          {typeof read === 'number' ? t('money.understood', { amount: euros(read) }) : ''}
        </output>
      </div>
    </Field>
  );
};
