import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Page } from '../components/Page.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useActing } from '../frame/acting-for.js';
import { usePartyName } from './names.js';

/** Where the link of an invitation leads: joins the party. */
export const JoinPage = () => {
  const { t } = useTranslation();
  const tell = useTell();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { actFor } = useActing();
  const { partyId = '', invitationId = '' } = useParams({ strict: false });
  const name = usePartyName(partyId);
  const { mutate, error, isPending } = useAsk('/parties/{id}/_accept-invitation', async () => {
    actFor(partyId);
    tell(t('parties.join.done', { name }));
    // Where one starts follows from what one is now.
    await cache.refetchQueries({ queryKey: ['me'] });
    navigate({ to: '/' });
  });
  const form = useForm(
    error,
    () => [],
    () => mutate({ id: partyId, body: { invitationId } }),
  );
  return (
    <Page title={t('parties.join.title', { name })}>
      <form className="stack form" onSubmit={form.onSubmit}>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('parties.join.text', { name })}</Paragraph>
        <Submit busy={isPending}>{t('parties.join.accept')}</Submit>
      </form>
    </Page>
  );
};
