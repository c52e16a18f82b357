import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ApplicationView } from '../api/views.js';
import { useActing } from '../frame/acting-for.js';
import { standingOf, startKeeping } from './keeper.js';
import { copyOf, keepCopy } from './local-copy.js';
import { save } from './saving.js';

/** A draft that saves itself a second after the last change; what the api does not have yet is kept in this browser. */
export const useDraft = (view: ApplicationView) => {
  const person = useActing().me.id;
  const [keeper] = useState(() =>
    startKeeping(view, {
      ...{ save, rest: 1_000, again: 5_000 },
      copy: copyOf(person, view.id),
      keepCopy: (copy) => keepCopy(person, view.id, copy),
    }),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept);
  useEffect(() => keeper.receive(view), [keeper, view]);
  const { change, saveNow, choose } = keeper;
  return { ...kept, standing: standingOf(kept), change, saveNow, choose };
};
