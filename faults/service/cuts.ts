const cuts = {
  'cut some': (salt: number) => `hashtextextended(a.pid::text, ${salt}) % 2 = 0`,
  'cut events': () => "a.application_name = 'aandeel events'",
  // Those by whose locks a process owns its work; what else it has stays.
  'cut owners': () => "a.pid in (select pid from pg_locks where locktype = 'advisory' and granted)",
  'cut all': () => 'true',
} as const;

/** Which connections are cut: about half (which ones, the salt decides), those of the events, those that own, or all. */
export type Cut = keyof typeof cuts;

/** The statement that cuts them, of one database. */
export const cutting = (database: string, which: Cut, salt: number): string => `
  select pg_terminate_backend(a.pid) from pg_stat_activity a
  where a.datname = '${database}' and a.pid <> pg_backend_pid() and ${cuts[which](salt)}`;
