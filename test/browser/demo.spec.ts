import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { launchBrowser } from '../../tools/browser.mjs';
import { Service } from '../support/start-service.js';
import { pictured } from './pictures.js';
import { recordDemo } from './recorded-demo.js';
import { screens } from './screens.js';
import { widths } from './soundness.js';
import { Visitor } from './visitor.js';

jest.setTimeout(60_000);

describe('the demo in a browser', () => {
  let service: Service;
  let browser: Browser;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    service = await Service.start({ people: demoPeople, on: '2026-11-16', before: recordDemo });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const visitorFor = async (name: string): Promise<Visitor> => {
    const visitor = visitors.get(name) ?? (await Visitor.at(browser, service.url));
    if (!visitors.has(name)) await visitor.signsIn(name);
    visitors.set(name, visitor);
    return visitor;
  };

  const looked = screens.flatMap((screen) => widths.map((width) => ({ ...screen, width })));
  it.each(looked)('shows $name to $who, soundly, $width pixels wide', async ({ width, ...screen }) => {
    const visitor = await visitorFor(screen.who);
    await visitor.opens(screen.path, width);
    await screen.does?.(visitor);
    await visitor.reads(screen.reads);
    await visitor.findsItSound(width);
    await pictured(visitor.page, screen, width);
  });

  it('left nothing in trouble behind the screens', () => {
    expect([...visitors.values()].flatMap(({ trouble }) => trouble)).toEqual([]);
    expect(service.log.trouble).toEqual([]);
  });
});
