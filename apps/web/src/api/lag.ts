/** What an answer may lack: since which instant, whether of what it shows, and whether something did not follow by itself. */
export type Lag = Readonly<{ since: string; shows: boolean; follows: boolean }>;

/** What an answer says in its header `Parked-Streams` that it may lack; nothing when it says nothing. */
export const lagIn = (header: string | null): Lag | undefined => {
  const since = header && /since="([^"]+)"/.exec(header)?.[1];
  if (!since) return undefined;
  const follows = /;reader="policy:/.test(header);
  return { since, follows, shows: !follows || /;reader="(?!policy:)/.test(header) };
};

/** What several answers lack together. */
export const together = (lags: readonly Lag[]): Lag | undefined => {
  if (lags.length === 0) return undefined;
  const [since = ''] = lags.map((lag) => lag.since).sort();
  return { since, shows: lags.some(({ shows }) => shows), follows: lags.some(({ follows }) => follows) };
};
