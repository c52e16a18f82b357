import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateView } from '../api/views.js';
import { euros, listed, number } from '../language/format.js';

type Props = { candidates: readonly CandidateView[] };

const STEP = 20;

/** Recipients of several bilateral grants: who might better sit at one table. */
export const Candidates = ({ candidates }: Props) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  const awards = candidates.reduce((sum, each) => sum + each.awards, 0);
  const awarded = candidates.reduce((sum, each) => sum + each.awarded, 0);
  const told = { recipients: number(candidates.length), awards: number(awards), awarded: euros(awarded) };
  return (
    <section className="stack">
      <Heading2>{t('imports.candidates')}</Heading2>
      <Paragraph>{candidates.length > 0 ? t('imports.candidatesHelp', told) : t('imports.noCandidates')}</Paragraph>
      {candidates.length > 0 && <CandidateTable candidates={largestFirst(candidates).slice(0, shown)} />}
      {candidates.length > shown && (
        <div className="actions">
          <Button appearance="secondary-action-button" onClick={() => setShown(shown + STEP)}>
            {t('frame.more')}
          </Button>
        </div>
      )}
    </section>
  );
};

const largestFirst = (candidates: readonly CandidateView[]): CandidateView[] =>
  [...candidates].sort((one, other) => other.awarded - one.awarded);

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
          <th scope="col">{t('imports.candidate.departments')}</th>
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
            <td data-label={t('imports.candidate.departments')}>{listed(departments)}</td>
            <td className="years__number" data-label={t('imports.candidate.awarded')}>
              {euros(awarded)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
