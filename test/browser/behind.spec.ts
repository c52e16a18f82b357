import { development } from '@app/phases';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readerOf } from '../../libs/read-models/src/readers/rows.reader.js';
import { launchBrowser } from '../../tools/browser.mjs';
import { castOf, people } from '../journeys/cast.js';
import { Service } from '../support/start-service.js';
import { pictured } from './pictures.js';
import { widths } from './soundness.js';
import { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const BETWEEN_LOOKS = 3_100;
const [behind, missing] = ['Deze bladzijde is nog niet helemaal bij', 'kan iets wat hier hoort te staan, ontbreken'];

describe('a page of which a stream stands parked', () => {
  let service: Service;
  let browser: Browser;
  let sanne: Visitor;
  let garden: string;
  beforeAll(async () => {
    [service, browser] = await Promise.all([Service.start({ people, on: '2026-09-01' }), launchBrowser()]);
    const cast = await castOf(service);
    garden = (await cast.sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' })).id;
    await service.settled();
    sanne = await Visitor.at(browser, service.url);
    await sanne.signsIn('Sanne de Groot');
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const stands = async (sql: string) => {
    await service.ask(sql);
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
  };
  const parks = (reader: string, stream: string) =>
    stands(`insert into read.parked (reader, stream, position, reason) values ('${reader}', '${stream}', 1, 'Error')`);
  const notices = () => sanne.page.getByRole('status').filter({ hasText: behind }).count();

  it.each(widths)('says so, soundly, %i pixels wide', async (width) => {
    if (width === widths[0]) await parks(readerOf(development), `phase-${garden}`);
    await sanne.opens(`initiatives/${garden}/phase`, width);
    await sanne.reads(missing);
    expect(await notices()).toBe(1);
    await sanne.findsItSound(width);
    await pictured(sanne.page, { name: 'behind', who: 'Sanne', path: '', reads: missing }, width);
  });

  it('says so in English too', async () => {
    await sanne.presses('English');
    await sanne.reads('This page is not quite up to date');
    await sanne.presses('Nederlands');
  });

  it('leaves other pages as they are', async () => {
    await sanne.goesTo('Geld per jaar', /./);
    await sanne.reads('Er is nog niets toegezegd');
    expect(await notices()).toBe(0);
    await sanne.goesTo('Fase', /./);
    await sanne.reads(behind);
  });

  it('says what did not happen by itself, where its dossier shows', async () => {
    await parks('policy:review-from-application', `party-${garden}`);
    await sanne.opens(`initiatives/${garden}/years`, 1280);
    await sanne.reads('is iets wat vanzelf had moeten gebeuren, nog niet gebeurd');
  });

  it('says nothing more once it is solved', async () => {
    await stands('delete from read.parked');
    await sanne.opens(`initiatives/${garden}/phase`, 1280);
    await sanne.reads('Aan tafel');
    expect(await notices()).toBe(0);
    expect(sanne.trouble).toEqual([]);
  });
});
