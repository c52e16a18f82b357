import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioView } from '../api/views.js';
import { TextField } from '../components/Field.js';
import { MoreButton } from '../components/MoreButton.js';
import { StackedYears } from '../components/StackedYears.js';
import { YearTable } from '../components/YearTable.js';
import { matches } from '../parties/matches.js';
import type { Open } from './opened.js';
import { portfolioStates, useInitiativeRow, usePortfolioTotals } from './portfolio-rows.js';

const SHOWN = 50;

type Props = { view: PortfolioView; onOpen: Open };

/** Initiatives by years: drawn as a stack, then each amount to be opened. */
export const Portfolio = ({ view, onOpen }: Props) => {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const rowOf = useInitiativeRow({ view, onOpen });
  const totals = usePortfolioTotals({ view, onOpen });
  const found = view.rows.filter(({ name }) => matches(name ?? t('views.portfolio.unnamed'), sought));
  return (
    <>
      <StackedYears
        title={t('views.portfolio.chart')}
        about={t('views.portfolio.chartAbout')}
        states={portfolioStates}
        years={view.totals.map(({ year, ...amounts }) => ({ year, amounts }))}
      />
      {view.rows.length > SHOWN && (
        <TextField id="sought" type="search" label={t('views.portfolio.search')} value={sought} onChange={setSought} />
      )}
      <YearTable
        caption={t('views.portfolio.table')}
        note={t('views.portfolio.note')}
        first={t('views.portfolio.initiative')}
        years={view.years}
        rows={[...totals, ...found.slice(0, shown).map(rowOf)]}
      />
      {found.length > shown && <MoreButton left={found.length - shown} onMore={() => setShown(shown + SHOWN)} />}
    </>
  );
};
