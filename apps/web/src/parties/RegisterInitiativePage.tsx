import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Page } from '../components/Page.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useActing } from '../frame/acting-for.js';

/** Registers an initiative; who does so runs it, and may invite the others. */
export const RegisterInitiativePage = () => {
  const { t } = useTranslation();
  const crumbs = [{ name: t('parties.initiatives.title'), to: '/initiatives' }];
  return (
    <Page title={t('parties.register.title')} lead={t('parties.register.lead')} crumbs={crumbs}>
      <Register />
    </Page>
  );
};

const Register = () => {
  const { t } = useTranslation();
  const tell = useTell();
  const { actFor } = useActing();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [kvk, setKvk] = useState('');
  const { mutate, error, isPending } = useAsk('/parties', ({ id }) => {
    actFor(id);
    tell(t('parties.register.done', { name }));
    navigate({ to: '/initiatives/$partyId', params: { partyId: id } });
  });
  const number = kvk.replace(/\s/g, '');
  const form = useForm(
    error,
    () => [
      name.trim().length < 2 && { at: 'name', detail: t('parties.register.nameMissing') },
      number !== '' && !/^\d{8}$/.test(number) && { at: 'identifiers.kvk', detail: t('parties.register.kvkWrong') },
    ],
    () => mutate({ body: { kind: 'initiative', name: name.trim(), identifiers: number ? { kvk: number } : {} } }),
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField id="name" label={t('parties.register.name')} error={form.at('name')} value={name} onChange={setName} />
      <TextField
        id="identifiers.kvk"
        label={t('parties.register.kvk')}
        hint={t('parties.register.kvkHelp')}
        error={form.at('identifiers.kvk')}
        value={kvk}
        onChange={setKvk}
      />
      <Submit busy={isPending}>{t('parties.register.send')}</Submit>
    </form>
  );
};
