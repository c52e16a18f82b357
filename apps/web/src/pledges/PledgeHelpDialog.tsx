import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { MembershipView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { today } from '../language/format.js';
import { faultsOf, type HelpKind, type HelpTyped, helpKinds, sentOf } from './help-typed.js';

type Props = { initiativeId: string; givers: readonly MembershipView[]; onClose: () => void };

/** Promises help in kind: what, how much, by when, and if one can say, what it is worth. */
export const PledgeHelpDialog = ({ initiativeId, givers, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [typed, setTyped] = useState<HelpTyped>({
    ...{
      giverId: givers[0]?.partyId ?? '',
      kind: 'time',
      description: '',
      quantity: '',
      unit: '',
      value: '',
      dueOn: '',
    },
  });
  const change = (part: Partial<HelpTyped>) => setTyped({ ...typed, ...part });
  const { mutate, error, isPending } = useAsk('/help', () => {
    tell(t('pledges.help.done'));
    onClose();
  });
  const form = useForm(
    error,
    () => faultsOf(typed).map((at) => ({ at, detail: t(`pledges.help.missing.${at}`) })),
    () => mutate({ body: sentOf(initiativeId, typed) }),
  );
  return (
    <Dialog title={t('pledges.help.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        {givers.length > 1 && (
          <SelectField
            id="giverId"
            label={t('pledges.help.giver')}
            value={typed.giverId}
            onChange={(giverId) => change({ giverId })}
            options={givers.map(({ partyId, party }) => ({ value: partyId, label: party }))}
          />
        )}
        <SelectField
          id="kind"
          label={t('pledges.help.kind')}
          value={typed.kind}
          onChange={(kind) => change({ kind: kind as HelpKind })}
          options={helpKinds.map((kind) => ({ value: kind, label: t(`pledges.kind.${kind}`) }))}
        />
        <LongTextField
          id="description"
          rows={2}
          label={t('pledges.help.description')}
          hint={t('pledges.help.descriptionHelp')}
          error={form.at('description')}
          value={typed.description}
          onChange={(description) => change({ description })}
        />
        <div className="pair">
          <TextField
            id="quantity"
            label={t('pledges.help.quantity')}
            error={form.at('quantity')}
            value={typed.quantity}
            onChange={(quantity) => change({ quantity })}
          />
          <TextField
            id="unit"
            label={t('pledges.help.unit')}
            hint={t('pledges.help.unitHelp')}
            error={form.at('unit')}
            value={typed.unit}
            onChange={(unit) => change({ unit })}
          />
        </div>
        <TextField
          id="dueOn"
          type="date"
          min={today()}
          label={t('pledges.help.dueOn')}
          error={form.at('dueOn')}
          value={typed.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
        <MoneyInput
          id="value"
          label={t('pledges.help.value')}
          hint={t('pledges.help.valueHelp')}
          error={form.at('value')}
          value={typed.value}
          onChange={(value) => change({ value })}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('pledges.help.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
