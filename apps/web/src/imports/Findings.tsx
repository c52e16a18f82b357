import { useTranslation } from 'react-i18next';
import type { ImportResultView } from '../api/views.js';
import { euros, listed, number } from '../language/format.js';
import { RowTable } from './RowTable.js';

type Props = { result: ImportResultView };

/** What the register tells besides its rows: who could sit at one table, totals by theme, doubtful names, gone rows. */
export const Findings = ({ result }: Props) => (
  <>
    <Candidates result={result} />
    <Themes result={result} />
    <LookAlikes result={result} />
    <Gone result={result} />
  </>
);

const Candidates = ({ result: { candidates } }: Props) => {
  const { t } = useTranslation();
  return (
    <RowTable
      title={t('imports.candidates', { count: candidates.length })}
      help={t('imports.candidatesHelp')}
      rows={candidates}
      keyOf={({ recipient }) => recipient}
      columns={[
        { head: t('imports.candidate.recipient'), cell: ({ recipient }) => recipient },
        { head: t('imports.candidate.departments'), cell: ({ departments }) => listed(departments) },
        { head: t('imports.candidate.awards'), isNumber: true, cell: ({ awards }) => number(awards) },
        { head: t('imports.candidate.awarded'), isNumber: true, cell: ({ awarded }) => euros(awarded) },
      ]}
    />
  );
};

const Themes = ({ result: { byTheme } }: Props) => {
  const { t } = useTranslation();
  return (
    <RowTable
      title={t('imports.themes')}
      rows={byTheme}
      keyOf={({ theme }) => theme}
      columns={[
        { head: t('imports.field.theme'), cell: ({ theme }) => theme || t('imports.noTheme') },
        { head: t('imports.field.awarded'), isNumber: true, cell: ({ awarded }) => euros(awarded) },
      ]}
    />
  );
};

const LookAlikes = ({ result: { lookAlikes } }: Props) => {
  const { t } = useTranslation();
  return (
    <RowTable
      title={t('imports.lookAlikes', { count: lookAlikes.length })}
      help={t('imports.lookAlikesHelp')}
      rows={lookAlikes}
      keyOf={(names) => names.join()}
      columns={[{ head: t('imports.names'), cell: listed }]}
    />
  );
};

const Gone = ({ result: { gone } }: Props) => {
  const { t } = useTranslation();
  return (
    <RowTable
      title={t('imports.gone', { count: gone.length })}
      help={t('imports.goneHelp')}
      rows={gone}
      keyOf={({ registerRowId }) => registerRowId}
      columns={[
        { head: t('imports.field.recipient'), cell: ({ recipient }) => recipient || t('imports.noName') },
        { head: t('imports.field.scheme'), cell: ({ scheme }) => scheme },
        { head: t('imports.field.year'), isNumber: true, cell: ({ year }) => year },
      ]}
    />
  );
};
