/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Screen } from './screens.js';

const [ALL, SHOWN] = ['test/browser/screenshots', 'docs/images'].map((folder) => join(process.cwd(), folder));

/** Takes the whole screen into test/browser/screenshots; with REFRESH_IMAGES also the part that the documents show of it. */
export const pictured = async (page: Page, { name, shown }: Screen, width: number): Promise<void> => {
  await page.screenshot({ path: `${ALL}/${name}-${width}.png`, fullPage: true });
  if (!process.env.REFRESH_IMAGES || shown?.width !== width) return;
  await page.setViewportSize({ width, height: shown.height });
  await shown.from?.(page).first().evaluate(toTop);
  await page.screenshot({ path: `${SHOWN}/${name}${width === 390 ? '-390' : ''}.png` });
};

const toTop = (part: Element): void => {
  scrollTo({ top: part.getBoundingClientRect().top + scrollY - 12 });
};
