/** A PostgreSQL of our own that runs. */
export type Cluster = Readonly<{
  port: number;
  pid: number;
  exited: Promise<unknown>;
  /** As its superuser. */
  url(database?: string): string;
  stop(): Promise<void>;
}>;

/** Starts (creating it the first time) a cluster in dataDir. */
export function startPostgres(options: {
  dataDir: string;
  port?: number;
  durable?: boolean;
  settings?: Readonly<Record<string, string>>;
  onLog?: (text: string) => void;
}): Promise<Cluster>;

/** A port that nobody listens on. */
export function freePort(): Promise<number>;

/** The superuser's URL of the PostgreSQL that already runs in dataDir; undefined when none does. */
export function runningPostgres(dataDir: string): string | undefined;
