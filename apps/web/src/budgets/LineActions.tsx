import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/views.js';
import { useHolds } from '../frame/acting-for.js';
import { OpenLine } from './OpenLine.js';
import { SetBudget } from './SetBudget.js';

/** What one may do with the lines, by one's roles: open one, and say what one may spend. */
export const LineActions = ({ view }: { view: LinesView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const [shown, setShown] = useState<'openLine' | 'setBudget' | null>(null);
  const close = () => setShown(null);
  const offered = [
    ...(holds(view.funderId, 'finance', 'admin') ? (['openLine'] as const) : []),
    ...(holds(view.funderId, 'finance') && view.lines.length > 0 ? (['setBudget'] as const) : []),
  ];
  if (offered.length === 0) return null;
  return (
    <div className="bar">
      {offered.map((action) => (
        <Button key={action} appearance="secondary-action-button" onClick={() => setShown(action)}>
          {t(`budgets.${action}`)}
        </Button>
      ))}
      {shown === 'openLine' && <OpenLine ownerId={view.funderId} onClose={close} />}
      {shown === 'setBudget' && <SetBudget view={view} onClose={close} />}
    </div>
  );
};
