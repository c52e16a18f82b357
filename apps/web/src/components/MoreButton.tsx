import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

/** Shows what is not shown yet, and says how many that are. */
export const MoreButton = ({ left, onMore }: { left: number; onMore: () => void }) => {
  const { t } = useTranslation();
  return (
    <Button appearance="secondary-action-button" onClick={onMore}>
      {`${t('frame.more')} (${left})`}
    </Button>
  );
};
