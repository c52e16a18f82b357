import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoproductionView } from '../api/views.js';
import { EmptyState } from '../components/EmptyState.js';
import { SelectField } from '../components/Field.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { listed, thisYear } from '../language/format.js';
import { usePartyName, usePartyNames } from '../parties/names.js';
import { useCoproductionsOf, useReportAsks } from './accountability.queries.js';
import { yearsToTell } from './asks.js';
import { ReportForm } from './ReportForm.js';
import { writers } from './roles.js';

/** The light report: one form for all funders of a co-production. */
export const ReportFormPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const mayWrite = useHolds()(id, ...writers);
  const crumbs = [
    { name: usePartyName(id), to: `/initiatives/${id}` },
    { name: t('accountability.title'), to: `/initiatives/${id}/reports` },
  ];
  return (
    <Page title={t('accountability.form.title')} lead={t('accountability.form.lead')} crumbs={crumbs}>
      {mayWrite ? (
        <Loaded query={useCoproductionsOf(id)}>{(all) => <OfCoproduction initiativeId={id} all={all} />}</Loaded>
      ) : (
        <EmptyState title={t('accountability.form.notYours')} text={t('accountability.form.notYoursHelp')} />
      )}
    </Page>
  );
};

const OfCoproduction = ({ initiativeId, all }: { initiativeId: string; all: readonly CoproductionView[] }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(all.at(-1)?.id);
  const nameOf = usePartyNames(all.flatMap(({ partners }) => partners.map(({ partyId }) => partyId)));
  if (!chosen) return <NothingToTell />;
  const options = all.map(({ id, partners }) => {
    const others = partners.filter(({ partyId }) => partyId !== initiativeId);
    const who = listed(others.map(({ partyId }) => nameOf(partyId)));
    return { value: id, label: t('accountability.form.with', { who }) };
  });
  return (
    <>
      {all.length > 1 && (
        <div className="form">
          <SelectField
            id="coproduction"
            label={t('accountability.form.coproduction')}
            value={chosen}
            onChange={setChosen}
            options={options}
          />
        </div>
      )}
      <Asked key={chosen} initiativeId={initiativeId} coproductionId={chosen} />
    </>
  );
};

const Asked = ({ initiativeId, coproductionId }: { initiativeId: string; coproductionId: string }) => (
  <Loaded query={useReportAsks(coproductionId)}>
    {(asks) =>
      yearsToTell(asks, thisYear()).length > 0 ? (
        <ReportForm initiativeId={initiativeId} coproductionId={coproductionId} asks={asks} />
      ) : (
        <NothingToTell />
      )
    }
  </Loaded>
);

const NothingToTell = () => {
  const { t } = useTranslation();
  return <EmptyState title={t('accountability.form.nothing')} text={t('accountability.form.nothingHelp')} />;
};
