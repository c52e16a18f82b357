import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { usePartyId } from '../frame/address.js';
import { euros, listed, number } from '../language/format.js';

/** How much went in, per theme, and which names may be one party. */
export const ImportResult = ({ view: { result } }: { view: ImportView }) => {
  const { t } = useTranslation();
  const partyId = usePartyId();
  if (!result) return null;
  const { good, rows, events, awarded } = result;
  const told = { good: number(good), rows: number(rows), events: number(events), awarded: euros(awarded) };
  return (
    <>
      <Alert type="ok" role="status">
        <Heading2 className="alert-heading">{t('imports.result')}</Heading2>
        <Paragraph>{events === 0 ? t('imports.nothingNew') : t('imports.resultText', told)}</Paragraph>
      </Alert>
      <div className="actions">
        <ButtonLink primary to={`/funders/${partyId}/lines`}>
          {t('imports.toLines')}
        </ButtonLink>
      </div>
      <Themes themes={result.byTheme} />
      <LookAlikes groups={result.lookAlikes} />
    </>
  );
};

type Result = NonNullable<ImportView['result']>;

const Themes = ({ themes }: { themes: Result['byTheme'] }) => {
  const { t } = useTranslation();
  if (themes.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{t('imports.byTheme')}</Heading2>
      <ul className="sums">
        {[...themes]
          .sort((one, other) => other.awarded - one.awarded)
          .map(({ theme, awarded }) => (
            <li key={theme}>
              <span>{theme || t('imports.noTheme')}</span> <strong className="nowrap">{euros(awarded)}</strong>
            </li>
          ))}
      </ul>
    </section>
  );
};

const LookAlikes = ({ groups }: { groups: Result['lookAlikes'] }) => {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <details className="panel fold">
      <summary>{t('imports.lookAlikes', { count: groups.length })}</summary>
      <p className="hint">{t('imports.lookAlikesHelp')}</p>
      <ul>
        {groups.map((names) => (
          <li key={names.join()}>{listed(names)}</li>
        ))}
      </ul>
    </details>
  );
};
