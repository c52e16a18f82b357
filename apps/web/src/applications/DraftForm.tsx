import { useState } from 'react';
import type { ApplicationView } from '../api/views.js';
import { useHolds } from '../frame/acting-for.js';
import { thisYear } from '../language/format.js';
import { AboutPart } from './AboutPart.js';
import { AsksPart } from './AsksPart.js';
import { Balance } from './Balance.js';
import { CostsPart, IncomePart } from './CoverPart.js';
import { type Draft, yearsOf } from './draft.js';
import { SaveState } from './SaveState.js';
import { SubmitPart } from './SubmitPart.js';
import { useDraft } from './use-draft.js';
import { Withdraw } from './Withdraw.js';
import { YearsChoice } from './YearsChoice.js';

/** A draft, part by part; every part saves itself. */
export const DraftForm = ({ view }: { view: ApplicationView }) => {
  const holds = useHolds();
  const kept = useDraft(view);
  const { draft, change } = kept;
  // Years that stood here stay, also when the first amount is typed into one of them.
  const [added, setAdded] = useState<readonly number[]>(() => yearsOf(draft, thisYear() + 1));
  const years = yearsOf(draft, thisYear() + 1, added);
  const part = { draft, years, change: (next: Partial<Draft>) => change({ ...draft, ...next }) };
  return (
    <div className="draft stack">
      <SaveState kept={kept} />
      <AboutPart {...part} />
      <YearsChoice years={years} onAdd={(year) => setAdded([...added, year])} />
      <CostsPart {...part} />
      <IncomePart {...part} />
      <AsksPart {...part} />
      <Balance draft={draft} years={years} />
      <SubmitPart view={view} kept={kept} years={years} />
      {holds(view.initiativeId, 'signer') && <Withdraw view={view} />}
    </div>
  );
};
