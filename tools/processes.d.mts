import type { StdioOptions } from 'node:child_process';

/** An application of ours that runs; `ended` is its exit code, 1 when a signal ended it. */
export type App = Readonly<{
  name: string;
  ended: Promise<number>;
  /** Ends it in order, outright when it takes too long. */
  stop(): Promise<void>;
  pass(signal: NodeJS.Signals): boolean;
}>;

/** Starts a built application of ours in its own process group. */
export function startApp(
  name: 'api' | 'projector' | 'cli',
  env: Readonly<Record<string, string | undefined>>,
  args?: readonly string[],
  stdio?: StdioOptions,
): App;

/** What Node is told when it runs an application of ours. */
export function flagsOf(name: string): readonly string[];
