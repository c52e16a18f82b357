import { Alert, Button, Heading3, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { YearAmount } from '../api/views.js';
import { inWords } from '../components/year-words.js';

/** What a refusal for want of room says is free per year; nothing for any other refusal. */
export const freeIn = (problem: Problem | null): YearAmount[] | null => {
  const free = problem?.code === 'review/beyond-room' && problem.details.free;
  return Array.isArray(free) ? (free as YearAmount[]) : null;
};

/** The line could not hold all years: what is free, and a way to ask for just that. */
export const NoRoom = ({ free, onUse }: { free: readonly YearAmount[]; onUse: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert type="warning" role="alert">
      <Heading3 className="alert-heading">{t('reviews.decision.noRoom')}</Heading3>
      <Paragraph>{t('reviews.decision.noRoomHelp', { free: inWords(free) })}</Paragraph>
      <Button appearance="secondary-action-button" type="button" onClick={onUse}>
        {t('reviews.decision.useFree')}
      </Button>
    </Alert>
  );
};
