import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = { to: string; primary?: boolean; children: ReactNode };

/** A link to another page that looks like the action it leads to. */
export const ButtonLink = ({ to, primary, children }: Props) => (
  <Link
    className={`utrecht-button-link utrecht-button-link--html-a utrecht-button-link--${primary ? 'primary' : 'secondary'}-action`}
    to={to}
  >
    {children}
  </Link>
);
