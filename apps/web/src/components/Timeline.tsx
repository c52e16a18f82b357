import type { ReactNode } from 'react';
import { day } from '../language/format.js';

export type Moment = Readonly<{ id: string; on: string; title: ReactNode; text?: ReactNode }>;

/** What happened, newest first as given. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol className="timeline">
    {moments.map(({ id, on, title, text }) => (
      <li key={id} className="timeline__moment">
        <time className="timeline__day" dateTime={on}>
          {day(on)}
        </time>
        <p className="timeline__title">{title}</p>
        {text && <div className="timeline__text">{text}</div>}
      </li>
    ))}
  </ol>
);
