import { EventStore } from '@app/event-store';
import type { PersonId } from '@app/field';
import { Decide } from '@app/gate';
import { ImportsModule, limits } from '@app/imports';
import { type PartyCommands, partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import { type INestApplication, ValidationPipe } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { NextFunction, Request, Response } from 'express';
import request from 'supertest';
import { fixture } from './support/fixtures.js';
import { importingApp } from './support/importing-app.js';

const funderId = partyIdOf('municipality', 'Gemeente Zonnewaard');

describe('imports over HTTP', () => {
  let app: INestApplication;
  beforeEach(async () => {
    app = await importingApp(ImportsModule);
    app.use((asked: Request & { person?: string }, _: Response, next: NextFunction) => {
      asked.person = asked.get('x-person');
      next();
    });
    app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
    await app.listen(0, '127.0.0.1');
    const registered = {
      partyId: funderId,
      kind: 'municipality',
      name: 'Gemeente Zonnewaard',
      identifiers: {},
    } as const;
    await asOperator('RegisterParty', registered);
    await asOperator('AddMember', { personId: 'fin' as PersonId, roles: ['finance'] });
  });
  afterEach(() => app.close());

  const asOperator = <C extends keyof PartyCommands>(type: C, data: PartyCommands[C]) =>
    app
      .get(CommandBus)
      .execute(new Decide(partyDecider, funderId, { type, data } as never, { operator: 'spec', key: type }));
  const http = () => request(app.getHttpServer());
  const upload = (name: string, bytes = fixture(name), person = 'fin') =>
    http().post('/imports').set('x-person', person).field('funderId', funderId).attach('file', bytes, name);
  const look = (id: string, person = 'fin') => http().get(`/imports/${id}`).set('x-person', person);
  const run = (id: string, body: object = {}, person = 'fin') =>
    http().post(`/imports/${id}/_run`).set('x-person', person).send(body);
  const settled = async (id: string): Promise<request.Response> => {
    const answer = await look(id);
    return answer.body.state === 'running' ? settled(id) : answer;
  };

  it('shows what the columns seem to be, records on a yes, and shows what it came to', async () => {
    const sent = await upload('register.csv').expect(201);
    expect(sent.body).toMatchObject({ state: 'waiting', rows: 25, errorCount: 0, result: null });
    expect(sent.body.columns[0]).toEqual({ field: 'recipient', heading: 'Naam', confidence: 0.9, required: true });
    expect(sent.body.preview[0]).toMatchObject({ rowNumber: 2, cells: expect.arrayContaining(['€ 15.000']) });
    await run(sent.body.id).expect(202);
    const { body } = await settled(sent.body.id);
    expect(body).toMatchObject({ state: 'done', asked: 47, of: 47, preview: [] });
    expect(body.result).toMatchObject({ awarded: 1_341_250_350, changes: { new: 25 }, unnamed: 7 });
    expect(body.result.candidates).toHaveLength(3);
    await run(sent.body.id).expect(409);
  });

  it('tries without recording, and then records with the columns as said', async () => {
    const { body } = await upload('register.csv');
    const before = await app.get(EventStore).head();
    await run(body.id, { dryRun: true, mapping: { theme: null } }).expect(202);
    expect((await settled(body.id)).body).toMatchObject({
      state: 'waiting',
      result: { events: 0, changes: { new: 25 } },
    });
    expect(await app.get(EventStore).head()).toBe(before);
    await run(body.id, { mapping: { theme: null } }).expect(202);
    expect((await settled(body.id)).body.result.byTheme).toEqual([{ theme: '', awarded: 1_341_250_350 }]);
  });

  it('gives the bad rows as a spreadsheet', async () => {
    const { body } = await upload('register-bad-rows.csv');
    expect(body).toMatchObject({
      errorCount: 8,
      errors: expect.arrayContaining([expect.objectContaining({ rowNumber: 4 })]),
    });
    const file = await http().get(`/imports/${body.id}/errors.csv`).set('x-person', 'fin').expect(200);
    expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    expect(file.text).toMatch(/^\ufeffregel;kolom;waarde;reden\r\n4;Regeling;;leeg, maar nodig\r\n/);
  });

  it('takes all or nothing when asked so', async () => {
    const { body } = await upload('register-bad-rows.csv');
    const refused = await run(body.id, { allOrNothing: true }).expect(409);
    expect(refused.body).toMatchObject({ title: 'import/bad-rows', bad: 6 });
    expect((await look(body.id)).body.state).toBe('waiting');
  });

  it.each([
    ['a stranger', 'stranger'],
    ['the public', ''],
  ])('is not for %s', async (_, person) => {
    const { body } = await upload('register.csv');
    await upload('register.csv', undefined, person).expect(403);
    await look(body.id, person).expect(403);
    await run(body.id, {}, person).expect(403);
    await http().get(`/imports/${body.id}/errors.csv`).set('x-person', person).expect(403);
  });

  it.each([
    [413, 'import/too-large', 'a.csv', Buffer.alloc(limits.bytes + 1, 'a')],
    [400, 'import/not-what-its-name-says', 'a.xlsx', Buffer.from('Naam;Jaar')],
    [400, 'import/unknown-kind', 'a.exe', Buffer.from('MZ')],
    [400, 'import/no-rows', 'a.csv', Buffer.from('Naam;Jaar')],
  ])('answers %i %s, and lives on', async (status, title, name, bytes) => {
    const refused = await upload(name, bytes).expect(status);
    expect(refused.headers['content-type']).toMatch('application/problem+json');
    expect(refused.body).toMatchObject({ title, status });
    await upload('register.csv').expect(201);
  });

  it('answers 400 without a file, and without knowing whose register it is', async () => {
    await http().post('/imports').set('x-person', 'fin').field('funderId', funderId).expect(400);
    await http().post('/imports').set('x-person', 'fin').attach('file', fixture('register.csv'), 'a.csv').expect(400);
  });

  it('answers 400 for a column that is not there', async () => {
    const { body } = await upload('register.csv');
    await run(body.id, { mapping: { awarded: 'Bedrag' } }).expect(400);
    await run(body.id, { mapping: { colour: 'Naam' } }).expect(400);
  });

  it('keeps two files of one person, the newest', async () => {
    const [first, , third] = [await upload('register.csv'), await upload('register.csv'), await upload('register.csv')];
    await look(first?.body.id).expect(404);
    await look(third?.body.id).expect(200);
  });
});
