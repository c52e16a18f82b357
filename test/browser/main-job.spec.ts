import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.mjs';
import { type Cast, castOf, people } from '../journeys/cast.js';
import { Service } from '../support/start-service.js';
import { Visitor } from './visitor.js';

jest.setTimeout(60_000);

describe('the main job in a browser', () => {
  let service: Service;
  let browser: Browser;
  let cast: Cast;
  beforeAll(async () => {
    [service, browser] = await Promise.all([Service.start({ people, on: '2026-09-01' }), launchBrowser()]);
    cast = await castOf(service);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const visits = async (name: string): Promise<Visitor> => {
    const visitor = await Visitor.at(browser, service.url);
    await visitor.signsIn(name);
    return visitor;
  };

  // What the funds do before the story begins; both like the municipality, which does it on screen.
  const opensLines = async () => {
    for (const [who, ownerId, budget] of [
      [cast.rosa, cast.zonnewijde, 50_000_00],
      [cast.karel, cast.brug, 20_000_00],
    ] as const) {
      const { id } = await who.asks('budget-lines', { ownerId, code: 'B-1', name: 'Buurten', structural: true });
      for (const year of [2027, 2028])
        await who.asks(`budget-lines/${id}/_set-budget`, { year, amount: budget, basis: 'adopted' });
    }
  };

  describe('a municipality’s finance officer', () => {
    let fatima: Visitor;
    it('comes in by the front door', async () => {
      fatima = await Visitor.at(browser, service.url);
      await fatima.reads('Eén aanvraag');
      await fatima.findsItSound();
      await fatima.follows('Inloggen');
      await fatima.reads('Als wie meldt u zich aan?');
      await fatima.findsItSound();
      await fatima.presses('Fatima Yilmaz');
      await fatima.reads('Er zijn nog geen begrotingsposten');
      await fatima.findsItSound();
    });

    it('uploads the subsidy register and confirms its columns', async () => {
      await fatima.goesTo('Register inlezen', 'Subsidieregister inlezen');
      await fatima.findsItSound();
      await fatima.page.getByLabel('Bestand').setInputFiles(join(process.cwd(), 'test/fixtures/register/register.csv'));
      await fatima.presses('Bestand bekijken');
      await fatima.isAt('register.csv');
      await fatima.reads('25 regels in dit bestand');
      await fatima.findsItSound();
    });

    it('sees what would change before anything does, and brings it in', async () => {
      await fatima.presses('Laat zien wat er verandert');
      await fatima.reads('Er is nog niets vastgelegd');
      await fatima.findsItSound();
      expect(await service.events('PledgeRegistered')).toEqual([]);
      await fatima.presses('Nu inlezen');
      await fatima.reads('25 van 25 regels zijn ingelezen, samen € 13.412.503,50.');
      await fatima.reads('3 kandidaten voor één coproductie');
      await fatima.findsItSound();
    });

    it('opens a budget line, and says what it may spend in each year', async () => {
      await fatima.goesTo('Begroting', 'Begroting over de jaren');
      await fatima.presses('Post openen');
      await fatima.types('Code', 'W-12');
      await fatima.types('Naam van de post', 'Wijkinitiatieven');
      await fatima.findsItSound();
      await fatima.confirms('Post openen');
      await fatima.reads('De post Wijkinitiatieven is geopend.');
      for (const [year, amount] of [
        ['2027', '40.000'],
        ['2028', '20.000'],
        ['2029', '50.000'],
      ] as const) {
        await fatima.presses('Begroting van een jaar vastleggen');
        await fatima.types('Jaar', year);
        await fatima.types('Wat mag de post dit jaar uitgeven?', amount);
        await fatima.chooses('Hoe zeker is dit bedrag?', 'raming');
        if (year === '2027') await fatima.findsItSound();
        await fatima.confirms('Begroting van een jaar vastleggen');
        await fatima.reads(`De begroting van ${year} is vastgelegd.`);
      }
      await fatima.findsItSound();
      expect(fatima.trouble).toEqual([]);
    });
  });

  describe('an initiative', () => {
    let sanne: Visitor;
    it('is registered by someone who signs in for the first time', async () => {
      await opensLines();
      sanne = await visits('Sanne de Groot');
      await sanne.reads('U hoort nog nergens bij');
      await sanne.findsItSound();
      await sanne.goesTo('Een initiatief aanmelden');
      await sanne.types('Naam van het initiatief', 'Buurttuin De Kers');
      await sanne.findsItSound();
      await sanne.presses('Aanmelden');
      await sanne.isAt('Buurttuin De Kers');
      await sanne.findsItSound();
    });

    it('writes one application, which saves itself', async () => {
      await sanne.goesTo('Aanvragen');
      await sanne.types('Hoe heet uw plan?', 'Een tuin voor de Kersenbuurt');
      await sanne.types('Waar gaat het over?', 'groen en ontmoeten');
      await sanne.findsItSound();
      await sanne.presses('Aanvraag beginnen');
      await sanne.isAt('Een tuin voor de Kersenbuurt');
      await sanne.types('Wat, voor wie en waarom?', 'Met zestig bewoners maken we van het trapveld een tuin.');
      await sanne.chooses('Kostensoort toevoegen', 'activiteiten');
      await typesYears(sanne, 'activiteiten', '60.000,05', '50.000', '40.000');
      await sanne.chooses('Eigen bijdrage toevoegen', 'eigen geld');
      await typesYears(sanne, 'eigen geld', '10.000', '10.000', '10.000');
      await sanne.reads('Alles is bewaard.');
    });

    it('asks two funds and the municipality, until every year is covered', async () => {
      for (const [funder, ...amounts] of [
        ['Fonds Zonnewijde', '15.000', '15.000', ''],
        ['Fonds De Brug', '10.000', '', ''],
        ['Gemeente Zonnewaard', '25.000', '25.000', '30.000'],
      ] as const) {
        await sanne.chooses('Financier toevoegen', funder);
        await typesYears(sanne, funder, ...amounts);
      }
      await sanne.reads('hiervoor is nog geen geld');
      await sanne.findsItSound();
      await typesYears(sanne, 'Fonds De Brug', '10.000,05', '', '');
      await sanne.page.getByText('hiervoor is nog geen geld').waitFor({ state: 'detached' });
      await sanne.reads('Alles is bewaard.');
    });

    it('submits it once, to all of them', async () => {
      await sanne.presses('Controleren en indienen');
      await sanne.reads('Uw aanvraag gaat naar:');
      await sanne.findsItSound();
      await sanne.confirms('Nu indienen');
      await sanne.reads('Uw aanvraag is ingediend.');
      await service.settled();
      await sanne.page.reload();
      await sanne.reads('beslist uiterlijk');
      await sanne.findsItSound();
      expect(await service.events('ApplicationSubmitted')).toHaveLength(1);
      expect(sanne.trouble).toEqual([]);
    });
  });
});

const typesYears = async (who: Visitor, group: string, ...amounts: readonly string[]) => {
  for (const [index, amount] of amounts.entries())
    if (amount) await who.types(`in ${2027 + index}`, amount, who.group(group));
};
