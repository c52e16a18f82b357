import { useTranslation } from 'react-i18next';
import type { Draft } from './draft.js';

const ways = ['report', 'visit', 'conversation'] as const;

/** Three ways to account for a year; all count the same. */
export const WayChoice = ({ kind, onChange }: { kind: Draft['kind']; onChange: (kind: Draft['kind']) => void }) => {
  const { t } = useTranslation();
  return (
    <fieldset className="ways">
      <legend className="utrecht-form-label">{t('accountability.form.way')}</legend>
      {ways.map((way) => (
        <label key={way} className={`ways__one${way === kind ? ' ways__one--chosen' : ''}`}>
          <input type="radio" name="kind" value={way} checked={way === kind} onChange={() => onChange(way)} />
          {t(`accountability.form.way_${way}`)}
        </label>
      ))}
    </fieldset>
  );
};
