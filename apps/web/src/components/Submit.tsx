import { Button } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { busy: boolean; onCancel?: () => void; danger?: boolean; children: ReactNode };

/** The buttons below a form: do it, and where that makes sense, do not. */
export const Submit = ({ busy, onCancel, danger, children }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="actions">
      <Button appearance="primary-action-button" type="submit" busy={busy} {...(danger ? { hint: 'danger' } : {})}>
        {children}
      </Button>
      {onCancel && (
        <Button appearance="subtle-button" type="button" onClick={onCancel}>
          {t('frame.cancel')}
        </Button>
      )}
    </div>
  );
};
