import type { Browser, Locator, Page } from 'playwright-core';
import { faultsIn } from './soundness.js';

const PATIENCE = 8_000;
// How a page learns that nobody has signed in.
const NOT_SIGNED_IN = '401 /v1/me';
const MOST_STOPS = 100;

/** Somebody at a browser of their own, who finds things by what they are called. */
export class Visitor {
  /** What went wrong behind the screens: errors in the console, answers that were no yes. */
  readonly trouble: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', ({ message }) => this.trouble.push(message));
    // What a request was answered with is told better by the answer itself.
    page.on('console', (said) => {
      if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) this.trouble.push(said.text());
    });
    page.on('response', (answer) => {
      const told = `${answer.status()} ${pathOf(answer.url())}`;
      if (answer.status() >= 400 && told !== NOT_SIGNED_IN) this.trouble.push(told);
    });
  }

  /** Arrives at the front door. */
  static async at(browser: Browser, baseURL: string): Promise<Visitor> {
    const context = await browser.newContext({ baseURL, locale: 'nl-NL', reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(await context.newPage());
    const door = await visitor.page.goto('/');
    if (!door?.ok()) throw new Error(`the front door answers ${door?.status()}: are the pages built (npm run build)?`);
    return visitor;
  }

  /** Signs in as somebody, through the page of the identity provider. */
  async signsIn(name: string): Promise<void> {
    await this.follows('Inloggen');
    await this.presses(name);
    await this.page.getByRole('button', { name: 'Uitloggen' }).waitFor();
  }

  /** Finds the screen sound, at every width or these: no violation of WCAG 2.2 A or AA, one first heading, nothing too wide. */
  async findsItSound(...at: readonly number[]): Promise<void> {
    expect(await faultsIn(this.page, at.length > 0 ? at : undefined)).toEqual([]);
  }

  /** Opens a page by its path, as a bookmark would, in a window of this width in CSS pixels. */
  async opens(path: string, width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.goto(`/${path}`);
  }

  /** Follows a link. */
  async follows(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
  }

  /** Follows a link to another screen, whose heading must take the focus. */
  async goesTo(name: string | RegExp, title: string | RegExp = name): Promise<void> {
    await this.follows(name);
    await this.isAt(title);
  }

  /** Waits for a screen by its heading, which must have the focus. */
  async isAt(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).and(this.page.locator(':focus')).waitFor();
  }

  /** Presses a button. */
  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** Presses the button that ends a dialog, and waits until it is gone. */
  async confirms(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Goes from control to control by keyboard until this button has the focus. */
  async reachesByKeyboard(name: string): Promise<void> {
    const wanted = this.page.getByRole('button', { name }).and(this.page.locator(':focus'));
    for (let stop = 0; stop < MOST_STOPS && (await wanted.count()) === 0; stop += 1)
      await this.page.keyboard.press('Tab');
    await this.hasFocusOn(name);
  }

  /** Waits until a button has the focus. */
  async hasFocusOn(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).and(this.page.locator(':focus')).waitFor();
  }

  /** Types into a field, in place of what stands there. */
  async types(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByLabel(label, { exact: true }).fill(text);
  }

  /** Chooses one of the options of a list. */
  async chooses(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Waits until this stands on the screen. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** A group of fields by its legend. */
  group(name: string): Locator {
    return this.page.getByRole('group', { name });
  }
}

const pathOf = (url: string): string => new URL(url).pathname;
