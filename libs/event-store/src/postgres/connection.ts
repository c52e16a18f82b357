import pg from 'pg';

/** One connection that is made when first needed, and made anew after it was lost. */
export type Connection = Readonly<{
  query(query: pg.QueryArrayConfig): Promise<pg.QueryArrayResult>;
  close(): Promise<void>;
}>;

/** The settings without which a commit may be lost when the machine stops. */
export const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Keeps the planner to the indexes, and to plans made once: one made while the table was small would else read all of
 * it, and one made anew for each group costs more than the group.
 */
const PLANS = ['enable_seqscan=off', 'enable_bitmapscan=off', 'jit=off', 'plan_cache_mode=force_generic_plan'];

/** In which moments are written. */
const WORDS = ['timezone=UTC', 'datestyle=ISO'];

/** A copy goes along the index of its order: sorting would take the cores of who makes something of it, and wait for the last event. */
const ALONG = ['enable_sort=off', 'max_parallel_workers_per_gather=0'];

/** How each connection of the store is made; with more settings when they are given. */
export const configOf = (url: string, more: readonly string[] = []): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'aandeel events',
  options: [...PLANS, ...WORDS, ...more].map((setting) => `-c ${setting}`).join(' '),
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  // A peer that is gone without a word; what was asked is then asked again.
  query_timeout: 60_000,
});

/** A connection of its own for one long copy, which takes as long as it takes; whoever asks for it ends it. */
export const copyingClient = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ ...configOf(url, ALONG), query_timeout: 0 }).on('error', () => undefined);
  await client.connect();
  return client;
};

/** A connection that greets each new client before it is used. */
export const connectionTo = (url: string, greet: (client: pg.Client) => unknown = () => undefined): Connection => {
  let current: Promise<pg.Client> | null = null;

  const made = (): Promise<pg.Client> => {
    // What is asked while another statement is under way goes over behind it, in this order.
    const client = new pg.Client({ ...configOf(url), pipeline: true });
    const ready = client.connect().then(async () => {
      await greet(client);
      return client;
    });
    // A client that went long ago must not take its successor with it.
    const forget = () => {
      if (current === ready) current = null;
    };
    client.on('error', forget).on('end', forget);
    ready.catch(forget);
    return ready;
  };

  const query = async (config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult> => {
    current ??= made();
    const client = await current;
    try {
      return await client.query(config);
    } catch (error) {
      // Not the database's own answer: nobody knows what this connection is still good for.
      if (!(error instanceof pg.DatabaseError)) void client.end().catch(() => undefined);
      throw error;
    }
  };

  return { query, close: async () => void (await current?.then((client) => client.end()).catch(() => undefined)) };
};

/** Throws when a commit on this server may be lost with the power; names the settings. */
export const assertDurable = async (connection: Connection): Promise<void> => {
  const text = DURABLE.map((name) => `select '${name}', current_setting('${name}')`).join(' union all ');
  const { rows } = await connection.query({ text, rowMode: 'array' });
  const off = rows.filter(([, value]) => value === 'off').map(([name]) => name);
  if (off.length > 0) throw new Error(`this PostgreSQL may lose what it has confirmed: ${off.join(', ')} is off`);
};
