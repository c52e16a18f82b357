import type { ReactNode } from 'react';

/** The id of a field's words, as its control names them. */
export const described = (id: string, hint?: ReactNode, error?: ReactNode): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

type Props = { id: string; label: ReactNode; hint?: ReactNode; error?: ReactNode; children: ReactNode };

/** A label, its help, what is wrong with it, and the control. */
export const Field = ({ id, label, hint, error, children }: Props) => (
  <div className={`field${error ? ' field--invalid' : ''}`}>
    <label className="utrecht-form-label field__label" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <div className="field__hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error && (
      <div className="field__error" id={`${id}-error`}>
        {error}
      </div>
    )}
    {children}
  </div>
);

type Text = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (typed: string) => void;
};

type Input = { type?: string; readOnly?: boolean; max?: string; min?: string };

/** One line of text. */
export const TextField = ({ id, label, hint, error, value, onChange, ...input }: Text & Input) => (
  <Field id={id} label={label} hint={hint} error={error}>
    <input
      type="text"
      {...input}
      id={id}
      className="utrecht-textbox utrecht-textbox--html-input"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={error ? true : undefined}
      aria-describedby={described(id, hint, error)}
    />
  </Field>
);

/** Several lines of text. */
export const LongTextField = ({ id, label, hint, error, value, onChange, rows = 4 }: Text & { rows?: number }) => (
  <Field id={id} label={label} hint={hint} error={error}>
    <textarea
      id={id}
      rows={rows}
      className="utrecht-textarea utrecht-textarea--html-textarea"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={error ? true : undefined}
      aria-describedby={described(id, hint, error)}
    />
  </Field>
);

type Choice = Text & { options: readonly { value: string; label: string }[] };

/** One of a few values. */
export const SelectField = ({ id, label, hint, error, value, onChange, options }: Choice) => (
  <Field id={id} label={label} hint={hint} error={error}>
    <select
      id={id}
      className="utrecht-select utrecht-select--html-select"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={error ? true : undefined}
      aria-describedby={described(id, hint, error)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);
