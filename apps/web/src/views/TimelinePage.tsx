import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { Timeline } from '../components/Timeline.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { useMoment } from './use-moment.js';
import { useTimeline } from './views.queries.js';

/** What happened around an initiative and by whose hand, oldest first: proof that nothing was changed afterwards. */
export const TimelinePage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const name = useParty(id).data?.name ?? '…';
  const timeline = useTimeline(id);
  const momentOf = useMoment();
  return (
    <Page
      title={t('views.timeline.title')}
      lead={t('views.timeline.lead')}
      crumbs={[{ name, to: `/initiatives/${id}` }]}
    >
      <Loaded query={timeline}>
        {({ pages }) => {
          const moments = pages.flatMap((page) => page.moments);
          if (moments.length === 0)
            return <EmptyState title={t('views.timeline.none')} text={t('views.timeline.noneHelp')} />;
          return <Timeline moments={moments.map(momentOf)} />;
        }}
      </Loaded>
      {timeline.hasNextPage && (
        <Button
          appearance="secondary-action-button"
          busy={timeline.isFetchingNextPage}
          onClick={() => timeline.fetchNextPage()}
        >
          {t('frame.more')}
        </Button>
      )}
    </Page>
  );
};
