/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Widths at which every screen is looked at, in CSS pixels: a desk and a phone. */
export const widths = [1280, 390] as const;

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with the screen as it stands, at these widths, a sentence each; nothing when it is sound. */
export const faultsIn = async (page: Page, at: readonly number[] = widths): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const width of at) {
    await page.setViewportSize({ width, height: 900 });
    const found = [...(await violations(page)), ...(await structure(page))];
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} at ${width}: ${fault}`));
  }
  return faults;
};

const violations = async (page: Page): Promise<readonly string[]> => {
  // Without the legacy mode it opens a second page for every run, for frames of other origins; there are none.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_22_AA)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} in ${html.slice(0, 200)}`));
};

const structure = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { lang, scrollWidth, clientWidth } = document.documentElement;
    const headings = document.querySelectorAll('h1').length;
    return [
      ...(lang === 'nl' ? [] : [`its language is said to be '${lang}'`]),
      ...(headings === 1 ? [] : [`it has ${headings} first headings`]),
      ...(scrollWidth <= clientWidth ? [] : [`it is ${scrollWidth - clientWidth} pixels too wide`]),
    ];
  });
