import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { euros, number } from '../language/format.js';

type Props = { candidates: ImportView['candidates'] };

/** Recipients of several bilateral grants: who might better sit at one table. */
export const Candidates = ({ candidates }: Props) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <Heading2>{t('imports.candidates')}</Heading2>
      <Paragraph>{t(candidates.length > 0 ? 'imports.candidatesHelp' : 'imports.noCandidates')}</Paragraph>
      {candidates.length > 0 && <CandidateTable candidates={candidates} />}
    </section>
  );
};

const CandidateTable = ({ candidates }: Props) => {
  const { t } = useTranslation();
  return (
    <table className="utrecht-table utrecht-table--html-table carded" aria-label={t('imports.candidates')}>
      <thead>
        <tr>
          <th scope="col">{t('imports.candidate.recipient')}</th>
          <th scope="col" className="years__number">
            {t('imports.candidate.awards')}
          </th>
          <th scope="col" className="years__number">
            {t('imports.candidate.departments')}
          </th>
          <th scope="col" className="years__number">
            {t('imports.candidate.awarded')}
          </th>
        </tr>
      </thead>
      <tbody>
        {candidates.map(({ recipient, awards, departments, awarded }) => (
          <tr key={recipient}>
            <th scope="row">{recipient}</th>
            <td className="years__number" data-label={t('imports.candidate.awards')}>
              {number(awards)}
            </td>
            <td className="years__number" data-label={t('imports.candidate.departments')}>
              {number(departments)}
            </td>
            <td className="years__number" data-label={t('imports.candidate.awarded')}>
              {euros(awarded)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
