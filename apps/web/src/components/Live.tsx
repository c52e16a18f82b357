import { createContext, type PropsWithChildren, useContext, useEffect, useState } from 'react';

const Telling = createContext<(words: string) => void>(() => undefined);

/** Says in a few words what was done: seen for a while, and read out by a screen reader. */
export const useTell = () => useContext(Telling);

/** Holds the one live region of the page, which stands in the document before anything is said in it. */
export const LiveRegion = ({ children }: PropsWithChildren) => {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!words) return;
    const gone = setTimeout(() => setWords(''), 8000);
    return () => clearTimeout(gone);
  }, [words]);
  return (
    <Telling value={setWords}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {words && <p className="toast">{words}</p>}
      </div>
    </Telling>
  );
};
