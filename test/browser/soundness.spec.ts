import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.mjs';
import { faultsIn } from './soundness.js';

const sound = '<html lang="nl"><title>Aandeel</title><main><h1>Aandeel</h1><p>Samen betalen</p></main></html>';

describe('a screen', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  }, 30_000);
  afterAll(() => browser?.close());

  const faultsOf = async (html: string): Promise<readonly string[]> => {
    await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width">${html}`);
    return faultsIn(page);
  };

  it('is sound when nothing is wrong with it', async () => expect(await faultsOf(sound)).toEqual([]));

  it.each([
    ['text that is hard to see', '<p style="color: #bbb">grijs</p>', 'color-contrast'],
    ['a field without a label', '<input>', 'label'],
    ['an image without words', '<img src="/x.png">', 'image-alt'],
    ['a button too small to hit', '<button style="width: 9px">a</button><button>b</button>', 'target-size'],
    ['a second first heading', '<h1>Nog een</h1>', 'it has 2 first headings'],
  ])('is not with %s, at either width', async (_, html, fault) => {
    const faults = await faultsOf(sound.replace('</main>', `${html}</main>`));
    expect(faults).toEqual(expect.arrayContaining([` at 1280: ${fault}`, ` at 390: ${fault}`].map(containing)));
  });
  const containing = (words: string) => expect.stringContaining(words);

  it('is not when it says to be in another language', async () =>
    expect(await faultsOf(sound.replace('"nl"', '"en"'))).toEqual(
      expect.arrayContaining([expect.stringContaining("its language is said to be 'en'")]),
    ));

  it('is not when it is too wide for a phone', async () =>
    expect(await faultsOf(sound.replace('<p>', '<p style="width: 450px">'))).toEqual([
      expect.stringMatching(/at 390: it is \d+ pixels too wide/),
    ]));
});
