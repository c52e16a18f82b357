import { type Lag, lagIn } from './lag.js';

type Hear = (lag: Lag) => void;

let heardBy: Hear | undefined;

/** Begins some work, and hears what the answers may lack that it asks for before it first waits. */
export const hearing = <Result>(work: () => Result, hear: Hear): Result => {
  const before = heardBy;
  heardBy = hear;
  try {
    return work();
  } finally {
    heardBy = before;
  }
};

/** Fetches for whoever hears now, and tells them what the answer may lack. */
export const heardFetch = (): ((request: Request) => Promise<Response>) => {
  const hear = heardBy;
  return async (request) => {
    const response = await fetch(request);
    const lag = lagIn(response.headers.get('Parked-Streams'));
    if (lag) hear?.(lag);
    return response;
  };
};
