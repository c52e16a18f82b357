import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { listed } from '../language/format.js';
import type { useDraft } from './use-draft.js';

type Props = { kept: ReturnType<typeof useDraft> };

/** Whether everything is saved; and when two people changed the same part, which of the two it will be. */
export const SaveState = ({ kept }: Props) => {
  const { t } = useTranslation();
  const { standing, problem, saveNow } = kept;
  if (standing === 'conflict') return <Conflict kept={kept} />;
  return (
    <div className={`save-state save-state--${standing}`}>
      <p role="status">
        <span className="save-state__mark" aria-hidden="true" />
        {t(`applications.saving.${standing === 'failed' && problem?.passing ? 'waiting' : standing}`)}
        {standing === 'failed' && !problem?.passing && ` ${problem?.message}`}
      </p>
      {standing === 'failed' && (
        <Button appearance="subtle-button" onClick={saveNow}>
          {t('frame.tryAgain')}
        </Button>
      )}
    </div>
  );
};

const Conflict = ({ kept: { conflicts, choose } }: Props) => {
  const { t } = useTranslation();
  const what = listed(conflicts.map((part) => t(`applications.saving.part.${part}`)));
  return (
    <Alert type="warning" role="alert">
      <Paragraph>{t('applications.saving.conflict', { what })}</Paragraph>
      <div className="actions">
        <Button appearance="secondary-action-button" onClick={() => choose(true)}>
          {t('applications.saving.mine')}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => choose(false)}>
          {t('applications.saving.theirs')}
        </Button>
      </div>
    </Alert>
  );
};
