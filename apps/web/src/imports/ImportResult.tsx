import { Link } from '@tanstack/react-router';
import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportResultView } from '../api/views.js';
import { usePartyId } from '../frame/address.js';
import { euros, number } from '../language/format.js';
import { ChangeCounts } from './ChangeCounts.js';
import { OUTCOME } from './use-end.js';

/** How much was recorded, and the way to where it shows. */
export const ImportResult = ({ result }: { result: ImportResultView }) => {
  const { t } = useTranslation();
  const partyId = usePartyId();
  const { good, rows, awarded, unnamed, nothingAwarded, events } = result;
  return (
    <Alert type="ok">
      <Heading2 className="alert-heading" id={OUTCOME} tabIndex={-1}>
        {t('imports.result')}
      </Heading2>
      <Paragraph>
        {t('imports.resultText', { good: number(good), rows: number(rows), awarded: euros(awarded) })}{' '}
        {events === 0 && t('imports.nothingNew')}
      </Paragraph>
      <ChangeCounts changes={result.changes} />
      {unnamed > 0 && <Paragraph>{t('imports.unnamed', { count: unnamed })}</Paragraph>}
      {nothingAwarded > 0 && <Paragraph>{t('imports.nothingAwarded', { count: nothingAwarded })}</Paragraph>}
      <Link className="utrecht-link utrecht-link--html-a" to="/funders/$partyId/lines" params={{ partyId }}>
        {t('imports.toLines')}
      </Link>
    </Alert>
  );
};
