import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { bodyOf, emptyLine, faultsOf } from './new-line.js';

/** Opens a begrotingspost; its money per year is set afterwards. */
export const OpenLine = ({ ownerId, onClose }: { ownerId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [line, setLine] = useState(emptyLine);
  const { mutate, error, isPending } = useAsk('/budget-lines', () => {
    tell(t('budgets.opened', { name: line.name }));
    onClose();
  });
  const form = useForm(
    error,
    () => faultsOf(line).map((at) => ({ at, detail: t(`budgets.missing.${at}`) })),
    () => mutate({ body: bodyOf(ownerId, line) }),
  );
  const field = (id: 'code' | 'name' | 'programme' | 'taskField') => ({
    ...{ id, label: t(`budgets.field.${id}`), error: form.at(id), value: line[id] },
    onChange: (typed: string) => setLine({ ...line, [id]: typed }),
  });
  return (
    <Dialog title={t('budgets.openLine')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <TextField {...field('code')} />
        <TextField {...field('name')} />
        <TextField {...field('programme')} />
        <TextField {...field('taskField')} hint={t('budgets.field.taskFieldHelp')} />
        <SelectField
          id="structural"
          label={t('budgets.field.structural')}
          value={line.structural}
          onChange={(structural) => setLine({ ...line, structural })}
          options={(['structural', 'incidental'] as const).map((value) => ({ value, label: t(`budgets.${value}`) }))}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('budgets.openLine')}
        </Submit>
      </form>
    </Dialog>
  );
};
