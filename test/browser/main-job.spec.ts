import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.mjs';
import { type Cast, castOf, people } from '../journeys/cast.js';
import type { Lines } from '../journeys/screens.js';
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

  const grantsInPart = async () => {
    const [review] = (await cast.karel.sees<Reviews>(`reviews?funderId=${cast.brug}`)).rows;
    const { lines } = await cast.karel.sees<Lines>(`funders/${cast.brug}/lines`);
    await cast.karel.asks(`reviews/${review?.id}/_declare-no-conflict`);
    await cast.karel.asks(`reviews/${review?.id}/_propose-award`, {
      ...{ lineId: lines[0]?.lineId, legalForm: 'gift', amounts: [{ year: 2027, amount: 500_000 }] },
      reason: 'Een deel kunnen wij dragen.',
    });
  };
  type Reviews = { rows: { id: string }[] };

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
      await sanne.reads('beslist uiterlijk');
      await sanne.findsItSound();
      expect(await service.events('ApplicationSubmitted')).toHaveLength(1);
      // The funders are asked to review right after; until then there is nobody at the table.
      expect(sanne.trouble.filter((trouble) => !/^404 .*[/]table$/.test(trouble))).toEqual([]);
    });
  });

  describe('a fund', () => {
    let rosa: Visitor;
    it('finds the application in its queue', async () => {
      rosa = await visits('Rosa Vermeer');
      await rosa.reads('Te beoordelen');
      await rosa.findsItSound();
      await rosa.goesTo('Een tuin voor de Kersenbuurt');
      await rosa.reads('Eerst: geen eigen belang');
      await rosa.findsItSound();
    });

    it('scores it, once its reviewer has said to have no interest in it', async () => {
      await rosa.presses('Ik heb geen persoonlijk belang');
      await rosa.reads('Nodig in de buurt');
      const need = rosa.page.getByRole('listitem').filter({ hasText: 'Nodig in de buurt' });
      await need.getByLabel('4').check();
      await rosa.types('Waarom? (mag leeg)', 'Er is geen groen in de buurt.', need);
      await rosa.findsItSound();
      await rosa.presses(/Score vastleggen.+Nodig in de buurt/);
      await rosa.reads('U: 4 van 5');
    });

    it('grants what was asked', async () => {
      await rosa.types('Reden', 'Wij steunen wat bewoners zelf beginnen.');
      await rosa.presses('Toekennen');
      await rosa.reads('Verleend: 2027: € 15.000 en 2028: € 15.000.');
      await rosa.findsItSound();
      expect(rosa.trouble).toEqual([]);
      await grantsInPart();
    });
  });

  describe('the municipality', () => {
    let jan: Visitor;
    it('is told what is free when it proposes more than its line has room for', async () => {
      jan = await visits('Jan Bakker');
      await jan.goesTo('Te beoordelen');
      await jan.goesTo('Een tuin voor de Kersenbuurt');
      await jan.presses('Ik heb geen persoonlijk belang');
      await jan.types('Reden', 'Past bij het groenplan van de wijk.');
      await jan.reads('Dit is € 5.000 meer dan er vrij is.');
      await jan.presses('Toekennen');
      await jan.reads('Er is niet genoeg ruimte op de begrotingspost');
      await jan.findsItSound();
      expect(await service.events('HoldRefused')).toEqual([]);
    });

    it('and then grants less', async () => {
      await jan.types('Toekennen voor 2028', '20.000');
      await jan.presses('Toekennen');
      await jan.reads('Verleend: 2027: € 25.000, 2028: € 20.000 en 2029: € 30.000.');
      await jan.findsItSound();
      expect(jan.trouble).toEqual([expect.stringMatching(/^409 .*_propose-award$/)]);
    });
  });

  describe('help in kind', () => {
    let mo: Visitor;
    it('is promised for a day', async () => {
      await service.goOnTo('2026-10-12');
      mo = await visits('Mo Haddad');
      await mo.goesTo('Initiatieven');
      await mo.types('Zoek op naam', 'kers');
      await mo.findsItSound();
      await mo.goesTo('Buurttuin De Kers');
      await mo.findsItSound();
      await mo.goesTo('Toezeggingen');
      await mo.presses('Hulp toezeggen');
      await mo.chooses('Wat voor hulp?', 'materiaal');
      await mo.types('Wat zegt u toe?', 'Plantgoed voor de tuin');
      await mo.types('Hoeveel? (mag leeg)', '120');
      await mo.types('Waarvan?', 'planten');
      await mo.types('Wanneer is het er?', '2026-11-02');
      await mo.types('Wat is het waard? (mag leeg)', '1.500');
      await mo.findsItSound();
      await mo.confirms('Toezeggen');
      await mo.reads('Afgesproken voor 2 november 2026');
      await mo.findsItSound();
    });

    it('is late from the day after, and is there when its receiver says so', async () => {
      await service.goOnTo('2026-11-12');
      await mo.page.reload();
      await mo.reads('10 dagen te laat');
      await mo.presses(/Wij hebben geleverd.+Plantgoed/);
      await mo.findsItSound();
      await mo.confirms('Wij hebben geleverd');
      const sanne = await visits('Sanne de Groot');
      await sanne.goesTo('Toezeggingen');
      await sanne.findsItSound();
      await sanne.presses(/Ja, dit is er.+Plantgoed/);
      await sanne.findsItSound();
      await sanne.confirms('Ja, dit is er');
      await sanne.reads('Geleverd op 12 november 2026');
      expect([...mo.trouble, ...sanne.trouble]).toEqual([]);
    });
  });

  describe('the phase', () => {
    it('is proposed by the initiative', async () => {
      const sanne = await visits('Sanne de Groot');
      await sanne.goesTo('Fase');
      await sanne.findsItSound();
      await sanne.presses('Een andere fase voorstellen');
      await sanne.chooses('Welke fase past nu?', 'Start');
      await sanne.types('Waarom past die fase?', 'De grond is er en de groep staat.');
      await sanne.findsItSound();
      await sanne.presses('Voorstel versturen');
      await sanne.presses('Wij gaan akkoord');
      await sanne.reads('Uw akkoord is vastgelegd.');
      await sanne.findsItSound();
      expect(await service.events('PhaseReached')).toEqual([]);
    });

    it('and reached when the municipality agrees', async () => {
      const mo = await visits('Mo Haddad');
      await mo.goesTo('Initiatieven');
      await mo.goesTo('Buurttuin De Kers');
      await mo.goesTo('Fase');
      await mo.reads('De grond is er en de groep staat.');
      await mo.findsItSound();
      await mo.presses('Wij gaan akkoord');
      await mo.reads('nu, vastgesteld op 12 november 2026');
      await mo.findsItSound();
      expect(mo.trouble).toEqual([]);
    });
  });

  describe('one light report', () => {
    it('is shared by the initiative', async () => {
      await service.goOnTo('2028-02-01');
      const sanne = await visits('Sanne de Groot');
      await sanne.goesTo('Verslagen');
      await sanne.findsItSound();
      await sanne.goesTo('Vertel hoe het ging', 'Hoe ging het?');
      await sanne.types('Wat is er gebeurd?', 'De tuin is open; elke week komen er dertig mensen.');
      await sanne.findsItSound();
      await sanne.presses('Verslag delen met alle partijen');
      await sanne.isAt('Verslagen');
      await sanne.reads('nog niet gelezen');
      await sanne.findsItSound();
      expect(sanne.trouble).toEqual([]);
    });

    it('is read by a fund, which thanks for it', async () => {
      const rosa = await visits('Rosa Vermeer');
      await rosa.goesTo('Verslagen', 'Verslagen van initiatieven');
      await rosa.findsItSound();
      await rosa.presses('Bedanken');
      await rosa.findsItSound();
      await rosa.confirms('Versturen');
      await rosa.reads('U hebt alles gelezen.');
      await rosa.reads('Dank u wel voor het verslag.');
      await rosa.findsItSound();
      expect(rosa.trouble).toEqual([]);
    });
  });

  describe('the years', () => {
    it('are seen by the initiative, party by party', async () => {
      const sanne = await visits('Sanne de Groot');
      await sanne.findsItSound();
      await sanne.goesTo('Geld per jaar');
      await sanne.reads('Fonds Zonnewijde');
      await sanne.findsItSound();
      await sanne.goesTo('Alles wat er gebeurde');
      await sanne.findsItSound();
      expect(sanne.trouble).toEqual([]);
    });

    it('are seen by the finance officer, line by line, as they were on a past day', async () => {
      const fatima = await visits('Fatima Yilmaz');
      await fatima.types('Zoals het was op', '2026-09-01');
      await fatima.reads('Let op: u kijkt naar het verleden.');
      await fatima.presses('Alle posten openklappen');
      await fatima.findsItSound();
      await fatima.presses('Terug naar vandaag');
      await fatima.reads('U ziet de stand van vandaag.');
      await fatima.findsItSound();
    });

    it('and every number opens into its events, by keyboard too', async () => {
      const fatima = await visits('Fatima Yilmaz');
      await fatima.presses('Alle posten openklappen');
      await fatima.reachesByKeyboard('Wijkinitiatieven, 2029, Onder voorbehoud');
      await fatima.page.keyboard.press('Enter');
      await fatima.reads('Hoe dit bedrag is ontstaan');
      await fatima.reads('Gemeente Zonnewaard aan Buurttuin De Kers');
      await fatima.findsItSound();
      await fatima.page.keyboard.press('Escape');
      await fatima.hasFocusOn('Wijkinitiatieven, 2029, Onder voorbehoud');
      expect(fatima.trouble).toEqual([]);
    });
  });

  it('left nothing in trouble behind the screens', async () => {
    await service.settled();
    expect(await service.ask('select reader, stream, reason from read.parked')).toEqual([]);
    expect(service.log.trouble).toEqual([]);
  });
});

const typesYears = async (who: Visitor, group: string, ...amounts: readonly string[]) => {
  for (const [index, amount] of amounts.entries())
    if (amount) await who.types(`in ${2027 + index}`, amount, who.group(group));
};
