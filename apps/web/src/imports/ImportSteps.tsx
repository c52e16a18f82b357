import { useTranslation } from 'react-i18next';
import { ProcessSteps } from '../components/ProcessSteps.js';

const order = ['upload', 'check', 'run', 'result'] as const;

/** Where one is in reading a register. */
export const ImportSteps = ({ now }: { now: (typeof order)[number] }) => {
  const { t } = useTranslation();
  const here = order.indexOf(now);
  return (
    <ProcessSteps
      steps={order.map((step, index) => {
        const state = index < here || now === 'result' ? 'done' : index === here ? 'now' : 'next';
        return { id: step, title: t(`imports.steps.${step}`), state, says: t(`imports.stepState.${state}`) };
      })}
    />
  );
};
