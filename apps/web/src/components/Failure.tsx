import { Alert, Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { problemIn } from '../api/problem.js';

/** What could not be read, in plain words, with a way on. */
export const Failure = ({ error, again }: { error: unknown; again?: () => void }) => {
  const { t } = useTranslation();
  const { status, passing, message } = problemIn(error);
  const kind = status === 0 ? 'offline' : status === 403 ? 'notAllowed' : status === 404 ? 'notFound' : 'failed';
  return (
    <Alert type={passing ? 'warning' : 'error'} role="alert">
      <Heading2 className="alert-heading">{t(`frame.failure.${kind}`)}</Heading2>
      <Paragraph>{message || t(`frame.failure.${kind}Help`)}</Paragraph>
      {again && passing && (
        <Button appearance="secondary-action-button" onClick={again}>
          {t('frame.tryAgain')}
        </Button>
      )}
    </Alert>
  );
};
