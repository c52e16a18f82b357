import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers how many milliseconds the demo's clock is ahead of the machine's, for every later start on this folder. */
export const keepDemoClock = (dataDir: string, clockShift: number): void => {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'demo.json'), JSON.stringify({ CLOCK_SHIFT: String(clockShift) }));
};
