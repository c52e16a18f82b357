import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../api/views.js';
import { Loaded } from '../components/Loaded.js';
import { useHolds } from '../frame/acting-for.js';
import { useTable } from './applications.queries.js';
import { SharedTable } from './SharedTable.js';
import { Told } from './Told.js';
import { Withdraw } from './Withdraw.js';

/** An application as it was submitted, which nobody changes any more, with how far each funder is. */
export const Frozen = ({ view }: { view: ApplicationView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const seats = useTable(view.id, view.status === 'submitted').data?.seats ?? [];
  // Once everyone has decided, taking it back would say nothing to anybody.
  const isOpen = view.status === 'draft' || seats.some(({ status }) => ['open', 'proposed'].includes(status));
  return (
    <>
      {view.status === 'withdrawn' && (
        <Alert type="info">
          <Paragraph>{t('applications.withdrawn')}</Paragraph>
        </Alert>
      )}
      {view.status === 'submitted' && <Answers id={view.id} />}
      <Told view={view} />
      {isOpen && holds(view.initiativeId, 'signer') && <Withdraw view={view} />}
    </>
  );
};

const Answers = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <Heading2>{t('applications.table.heading')}</Heading2>
      <Loaded query={useTable(id)}>{({ seats }) => <SharedTable seats={seats} />}</Loaded>
    </section>
  );
};
