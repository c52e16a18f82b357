/** How this user may start programs on a data folder as PostgreSQL's are started: what goes before them, and as whom. */
export function wayToRun(dataDir: string): Readonly<{
  prefix: readonly string[];
  spawn: Readonly<{ uid?: number; gid?: number }>;
  native: string;
  dataDir: string;
}>;
