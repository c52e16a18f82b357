import { useTranslation } from 'react-i18next';
import type { LineView } from '../api/planned.js';

type Props = { line: LineView; open: boolean; onToggle: () => void };

/** Code and name of a line; unfolds its columns. */
export const LineHead = ({ line: { code, name, taskField }, open, onToggle }: Props) => {
  const { t } = useTranslation();
  return (
    <button type="button" className="fold" aria-expanded={open} onClick={onToggle}>
      <span className="fold__mark" aria-hidden="true">
        {open ? '▾' : '▸'}
      </span>
      <span>
        {name}
        <span className="small">
          {code}
          {taskField && ` · ${t('budgets.taskField', { code: taskField })}`}
        </span>
      </span>
    </button>
  );
};
