/** A PostgreSQL of our own that runs; `url` is the superuser's, `stop` ends it cleanly, or at once after so many milliseconds. */
export type Cluster = Readonly<{
  port: number;
  pid: number;
  url(database?: string): string;
  stop(patience?: number): Promise<void>;
}>;

/** Starts (creating it the first time) a cluster in dataDir. durable: false trades crash safety for speed (tests). */
export function startPostgres(options: {
  dataDir: string;
  port?: number;
  durable?: boolean;
  settings?: Readonly<Record<string, string>>;
  onLog?: (text: string) => void;
}): Promise<Cluster>;

/** A port that nobody listens on. */
export function freePort(): Promise<number>;
