import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { widths } from './soundness.js';

const [ALL, SHOWN] = ['test/browser/screenshots', 'docs/images'].map((folder) => join(process.cwd(), folder));

// Which screens the documents show, and at which width.
const shown: Readonly<Record<string, number>> = { 'year-matrix': 1280, lines: 1280, review: 1280, report: 390 };

/** Takes the screen at every width into test/browser/screenshots; with REFRESH_IMAGES also those that the documents show. */
export const pictured = async (page: Page, name: string): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${ALL}/${name}-${width}.png`, fullPage: true });
    if (process.env.REFRESH_IMAGES && shown[name] === width)
      await page.screenshot({ path: `${SHOWN}/${name}${width === 1280 ? '' : `-${width}`}.png` });
  }
};
