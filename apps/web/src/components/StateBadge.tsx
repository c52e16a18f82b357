import { useWordsFor } from '../language/words-for.js';

const tones: Readonly<Record<string, string>> = {
  firm: 'safe',
  paid: 'safe',
  settled: 'safe',
  secured: 'safe',
  realised: 'safe',
  delivered: 'safe',
  income: 'neutral',
  promised: 'neutral',
  held: 'neutral',
  reserved: 'neutral',
  proviso: 'warning',
  asked: 'neutral',
  lapsed: 'danger',
  recovered: 'danger',
  uncovered: 'danger',
};

/** The state of an amount, in a word; the colour only repeats it. */
export const StateBadge = ({ state }: { state: string }) => {
  const word = useWordsFor('money.state');
  return <Badge tone={tones[state] ?? 'inactive'}>{word(state)}</Badge>;
};

/** A word with a tone: safe, warning, danger, neutral or inactive. */
export const Badge = ({ tone, children }: { tone: string; children: string }) => (
  <span className={`utrecht-status-badge utrecht-status-badge--${tone} badge`}>{children}</span>
);
