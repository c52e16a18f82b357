import { Link } from '@tanstack/react-router';
import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { usePartyId } from '../frame/address.js';
import { euros, number } from '../language/format.js';

/** How much went in. */
export const ImportResult = ({ view: { result } }: { view: ImportView }) => {
  const { t } = useTranslation();
  const partyId = usePartyId();
  if (!result) return null;
  const { good, rows, events, awarded } = result;
  const told = { good: number(good), rows: number(rows), events: number(events), awarded: euros(awarded) };
  return (
    <Alert type="ok">
      <Heading2 className="alert-heading">{t('imports.result')}</Heading2>
      <Paragraph>{events === 0 ? t('imports.nothingNew') : t('imports.resultText', told)}</Paragraph>
      <Link className="utrecht-link utrecht-link--html-a" to="/funders/$partyId/lines" params={{ partyId }}>
        {t('imports.toLines')}
      </Link>
    </Alert>
  );
};
