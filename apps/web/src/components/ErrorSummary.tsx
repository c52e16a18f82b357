import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault, Problem } from '../api/problem.js';

type Props = { problem?: Problem | null; faults?: readonly Fault[] };

/** What stands in the way of sending a form. Takes the focus; each fault links to the field with that id. */
export const ErrorSummary = ({ problem, faults = problem?.faults ?? [] }: Props) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const shown = Boolean(problem) || faults.length > 0;
  const what = `${problem?.code}${faults.map(({ at }) => at)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal takes the focus anew
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, what]);
  if (!shown) return null;
  return (
    <Alert type="error" role="alert" tabIndex={-1} ref={box}>
      <Heading2 className="alert-heading">{t(faults.length ? 'frame.errors.fields' : 'frame.errors.refused')}</Heading2>
      {problem && (
        <Paragraph>{problem.message || t(`frame.errors.${problem.passing ? 'again' : 'unknown'}`)}</Paragraph>
      )}
      {faults.length > 0 && <FaultList faults={faults} />}
    </Alert>
  );
};

const FaultList = ({ faults }: { faults: readonly Fault[] }) => (
  <ul>
    {faults.map(({ at, detail }) => (
      <li key={at + detail}>
        <a
          className="utrecht-link"
          href={`#${at}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(at)?.focus();
          }}
        >
          {detail}
        </a>
      </li>
    ))}
  </ul>
);
