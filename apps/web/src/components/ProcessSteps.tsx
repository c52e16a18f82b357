import type { ReactNode } from 'react';

export type Step = Readonly<{
  id: string;
  title: string;
  text?: ReactNode;
  state: 'done' | 'now' | 'next';
  says: string;
}>;

/** Steps in order; where one stands is said in words beside the mark. */
export const ProcessSteps = ({ steps }: { steps: readonly Step[] }) => (
  <ol className="steps">
    {steps.map(({ id, title, text, state, says }, index) => (
      <li key={id} className={`steps__step steps__step--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
        <span className="steps__mark" aria-hidden="true">
          {state === 'done' ? '✓' : index + 1}
        </span>
        <div>
          <p className="steps__title">
            {title} <span className="steps__says">({says})</span>
          </p>
          {text && <div className="steps__text">{text}</div>}
        </div>
      </li>
    ))}
  </ol>
);
