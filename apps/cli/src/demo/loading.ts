import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataDir: string): string => join(dataDir, 'demo.json');

/** Writes down that the demo is being loaded: whoever comes back after an interruption may go on. */
export const beginLoading = (dataDir: string): void => {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileIn(dataDir), '{}');
};

/** Writes down, for every later start on this folder, how many milliseconds the demo's clock is ahead of the machine's. */
export const endLoading = (dataDir: string, clockShift: number): void =>
  writeFileSync(fileIn(dataDir), JSON.stringify({ CLOCK_SHIFT: String(clockShift) }));

/** Whether loading was begun and not ended. */
export const isHalfLoaded = (dataDir: string): boolean =>
  existsSync(fileIn(dataDir)) && JSON.parse(readFileSync(fileIn(dataDir), 'utf8')).CLOCK_SHIFT === undefined;
