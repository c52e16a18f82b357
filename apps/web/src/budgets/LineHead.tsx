import type { ReactNode } from 'react';

type Props = { name: string; about?: ReactNode; open: boolean; onToggle: () => void };

/** What a line is called; unfolds its columns. */
export const LineHead = ({ name, about, open, onToggle }: Props) => (
  <button type="button" className="unfold" aria-expanded={open} onClick={onToggle}>
    <span aria-hidden="true">{open ? '▾' : '▸'}</span>
    <span>
      <span className="unfold__name">{name}</span>
      {about && <span className="small">{about}</span>}
    </span>
  </button>
);
