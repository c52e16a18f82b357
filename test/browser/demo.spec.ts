import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { launchBrowser } from '../../tools/browser.mjs';
import { Service } from '../support/start-service.js';
import { pictured } from './pictures.js';
import { recordDemo } from './recorded-demo.js';
import { screens } from './screens.js';
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

  it.each(screens)(
    'shows $name to $who, soundly, at a desk and on a phone',
    async ({ name, who, path, reads, does }) => {
      const visitor = await visitorFor(who);
      await visitor.opens(path);
      await does?.(visitor);
      await visitor.reads(reads);
      await visitor.findsItSound();
      await pictured(visitor.page, name);
    },
  );

  it('left nothing in trouble behind the screens', () => {
    expect([...visitors.values()].flatMap(({ trouble }) => trouble)).toEqual([]);
    expect(service.log.trouble).toEqual([]);
  });
});
