import { Heading2, Paragraph } from '@utrecht/component-library-react';
import type { PropsWithChildren } from 'react';

/** Nothing here yet: says so, and what to do next. */
export const EmptyState = ({ title, text, children }: PropsWithChildren<{ title: string; text: string }>) => (
  <section className="empty">
    <svg className="empty__mark" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="20" />
      <path d="M24 24V4a20 20 0 0 1 17.3 30z" />
    </svg>
    <div className="stack">
      <Heading2>{title}</Heading2>
      <Paragraph>{text}</Paragraph>
      {children}
    </div>
  </section>
);
