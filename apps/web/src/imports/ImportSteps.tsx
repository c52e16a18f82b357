import { useTranslation } from 'react-i18next';
import { ProcessSteps } from '../components/ProcessSteps.js';

const order = ['upload', 'check', 'changes', 'result'] as const;

/** Where one is in reading a register. */
export type ImportStep = (typeof order)[number];

/** Where one is in reading a register, and what comes after. */
export const ImportSteps = ({ now, done = false }: { now: ImportStep; done?: boolean }) => {
  const { t } = useTranslation();
  const here = order.indexOf(now);
  return (
    <ProcessSteps
      steps={order.map((step, index) => {
        const state = index < here || done ? 'done' : index === here ? 'now' : 'next';
        return { id: step, title: t(`imports.steps.${step}`), state, says: t(`imports.stepState.${state}`) };
      })}
    />
  );
};
