import type { ReactNode } from 'react';

type Props = { name: string; about?: ReactNode; open: boolean; onToggle: () => void };

/** What a line is called; unfolds its columns. */
export const LineHead = ({ name, about, open, onToggle }: Props) => (
  <button type="button" className="fold" aria-expanded={open} onClick={onToggle}>
    <span className="fold__mark" aria-hidden="true">
      {open ? '▾' : '▸'}
    </span>
    <span>
      {name}
      {about && <span className="small">{about}</span>}
    </span>
  </button>
);
