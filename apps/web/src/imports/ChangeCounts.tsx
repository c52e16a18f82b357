import { useTranslation } from 'react-i18next';
import type { ImportResultView } from '../api/views.js';
import { number } from '../language/format.js';

const kinds = ['new', 'corrected', 'unchanged', 'gone'] as const;

/** How many rows are new, corrected, the same, or gone from the file. */
export const ChangeCounts = ({ changes }: Pick<ImportResultView, 'changes'>) => {
  const { t } = useTranslation();
  return (
    <dl className="counts">
      {kinds.map((kind) => (
        <div key={kind} className="counts__one">
          <dt>{t(`imports.change.${kind}`)}</dt>
          <dd>{number(changes[kind])}</dd>
        </div>
      ))}
    </dl>
  );
};
