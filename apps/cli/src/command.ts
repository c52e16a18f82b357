import type { Clock } from '@app/field';
import type { Settings } from '@app/settings';
import type { INestApplicationContext } from '@nestjs/common';

/** Where a command writes: `out` is the result, for machines; `told` is for whoever waits. */
export type Terminal = Readonly<{ out: (text: string) => void; told: (text: string) => void }>;

/** What a command may use: the settings (throws UnusableSettings), and the application, started when first asked for; by this clock, or by the installation's. */
export type Installation = Readonly<{
  settings: () => Settings;
  app: (clock?: Clock) => Promise<INestApplicationContext>;
}>;

/** One command of the operator: how it is called, what it does (in Dutch), and its exit code. */
export type Command = Readonly<{
  usage: string;
  does: string;
  run: (args: readonly string[], installation: Installation, terminal: Terminal) => Promise<number>;
}>;
