import type { Draft } from './draft.js';

/** What each part of the form gets: the draft, the years it is about, and the way to change it. */
export type PartProps = Readonly<{ draft: Draft; years: readonly number[]; change: (next: Partial<Draft>) => void }>;
