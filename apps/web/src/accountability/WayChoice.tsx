import { useTranslation } from 'react-i18next';
import type { ReportKind } from './draft.js';

const ways: readonly ReportKind[] = ['report', 'visit', 'conversation'];

/** Three ways to account for a year; all count the same. */
export const WayChoice = ({ kind, onChange }: { kind: ReportKind; onChange: (kind: ReportKind) => void }) => {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend className="utrecht-form-label">{t('accountability.form.way')}</legend>
      <div className="ways">
        {ways.map((way) => (
          <label key={way} className={`ways__one${way === kind ? ' ways__one--chosen' : ''}`}>
            <input type="radio" name="kind" value={way} checked={way === kind} onChange={() => onChange(way)} />
            {t(`accountability.form.way_${way}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
