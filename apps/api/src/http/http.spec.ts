import type { Cents } from '@app/field';
import { AsOfQuery, IsCents, IsId, ReadableBy, YearAmountBody } from '@app/gate';
import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { machineToken } from '../../../../test/support/sign-in.js';
import { startSmallApi } from '../../../../test/support/small-api.js';

class OfferBody {
  @IsId() readonly lineId!: string;
  @IsCents() readonly total!: Cents;
  @IsOptional() @IsString() @Length(1, 5) readonly note?: string;
  @IsIn(['gift', 'subsidy']) readonly form!: string;
  @ArrayNotEmpty() @ValidateNested({ each: true }) @Type(() => YearAmountBody) readonly amounts!: YearAmountBody[];
}

@Controller('offers')
class OffersController {
  @Post('_make') make(@Body() body: OfferBody): OfferBody {
    return body;
  }
  @Post() start(): object {
    return { id: 'o1', revision: 1 };
  }
  @Post('_upload') @ApiConsumes('text/csv') upload(): void {}
  @Get() @ReadableBy('public') all(@Query() { asOf }: AsOfQuery): string[] {
    return [asOf ?? 'today'];
  }
  @Get('nth/:nth') @ReadableBy('public') nth(@Param('nth', ParseIntPipe) nth: number): number {
    return nth;
  }
  @Get('broken') @ReadableBy('public') broken(): never {
    throw new Error('inner secret');
  }
  @Get('gone') @ReadableBy('public') gone(): never {
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.5:5432'), { code: 'ECONNREFUSED' });
  }
  @Get(':id') @ReadableBy('public') one(@Param('id') id: string): object {
    return { id, revision: 7 };
  }
}

const right = { lineId: 'l', total: 100, form: 'gift', amounts: [{ year: 2027, amount: 100 }] };

describe('over HTTP', () => {
  let api: Awaited<ReturnType<typeof startSmallApi>>;
  let authorization: string;
  beforeAll(async () => {
    api = await startSmallApi(OffersController);
    authorization = `Bearer ${await machineToken(api.provider.issuer)}`;
  });
  afterAll(() => api?.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
  const send = (body: string, headers: Record<string, string> = {}, path = '_make') =>
    fetch(`${api.url}/v1/offers${path && `/${path}`}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body,
    });
  const errorsOf = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await send(JSON.stringify(body), headers);
    expect(answer.status).toBe(400);
    return ((await answer.json()) as { errors: { at: string; code: string; detail: string }[] }).errors;
  };

  it('takes what is right', async () => expect((await send(JSON.stringify(right))).status).toBe(200));

  it('says where something new can be read, and its revision', async () => {
    const made = await send('{}', {}, '');
    expect([made.status, made.headers.get('location')]).toEqual([201, '/v1/offers/o1']);
    expect(made.headers.get('etag')).toBe('"1"');
    expect((await get('/v1/offers/o1')).headers.get('etag')).toBe('"7"');
    expect((await get('/v1/offers')).headers.get('etag')).toBeNull();
  });

  it('tells every error at once, in plain Dutch', async () => {
    const amounts = [{ year: 1800, amount: 0.5, x: 1 }, { year: 2027 }, 3];
    const wrong = { total: -1, note: 'too long', form: 'loan', amounts, extra: 1 };
    expect(await errorsOf(wrong)).toEqual(
      expect.arrayContaining([
        { in: 'body', at: 'lineId', code: 'missing', detail: 'moet ingevuld zijn' },
        { in: 'body', at: 'total', code: 'min', detail: 'moet minstens 1 cent zijn' },
        { in: 'body', at: 'note', code: 'length', detail: 'moet 1 tot 5 tekens lang zijn' },
        { in: 'body', at: 'form', code: 'in', detail: 'moet een van deze zijn: gift, subsidy' },
        { in: 'body', at: 'amounts[0].year', code: 'min', detail: 'moet minstens 1990 zijn' },
        { in: 'body', at: 'amounts[0].amount', code: 'int', detail: 'moet een geheel bedrag in centen zijn' },
        { in: 'body', at: 'amounts[0].x', code: 'unknown-field', detail: 'is hier niet bekend' },
        { in: 'body', at: 'amounts[1].amount', code: 'missing', detail: 'moet ingevuld zijn' },
        { in: 'body', at: 'amounts[2]', code: 'object', detail: 'moet een groep velden zijn' },
        { in: 'body', at: 'extra', code: 'unknown-field', detail: 'is hier niet bekend' },
      ]),
    );
  });

  it('says one thing about each field', async () => {
    const errors = await errorsOf({ ...right, total: 'x', lineId: 7, amounts: 'none' });
    expect(errors.map(({ at, code }) => [at, code])).toEqual([
      ['lineId', 'string'],
      ['total', 'int'],
      ['amounts', 'object'],
    ]);
  });

  it('speaks English when asked', async () =>
    expect(await errorsOf({ ...right, total: 1.5 }, { 'accept-language': 'en-GB,nl;q=0.5' })).toEqual([
      { in: 'body', at: 'total', code: 'int', detail: 'must be a whole amount in cents' },
    ]));

  it.each([1e12 + 1, 1e300, null, '100', true, [100], { a: 1 }, 0])('refuses %j cents', async (total) =>
    expect((await errorsOf({ ...right, total })).map(({ at }) => at)).toEqual(['total']),
  );

  it.each(['[]', '[1]', '{}', '{"__proto__":{"lineId":"l"}}', '{"constructor":1,"toString":2}'])(
    'refuses %s as a whole',
    async (body) => expect(await (await send(body)).json()).toMatchObject({ type: '/problems/http/invalid-input' }),
  );

  it('refuses what no field can be, beside all else that is wrong', async () => {
    const errors = await errorsOf({ ...right, lineId: 'a\u0000b', note: 'x\ud800', amounts: [[]], total: 0 });
    expect(errors.map(({ at, code }) => `${at} ${code}`).sort()).toEqual(
      ['amounts[0] object', 'lineId characters', 'note characters', 'total min'].sort(),
    );
  });

  it.each(['%00', 'a%0Ab', '%2e%2e%2fme', '%F0%9F%98%80', 'x'.repeat(81), '-'])(
    'knows nothing under the id %s',
    async (id) =>
      expect(await (await get(`/v1/offers/nth/${id}`)).json()).toMatchObject({
        type: '/problems/gate/unknown',
        status: 404,
      }),
  );

  it.each(['2027-02-30', '2027-1-1', '2027-W01-1', '2027-366', '1027-01-01', 'gisteren', '2027-01-01T00:00:00Z', ''])(
    'refuses %j as a day',
    async (asOf) => {
      const answer = await get(`/v1/offers?asOf=${asOf}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ in: 'query', at: 'asOf' }] });
    },
  );

  it('refuses an unknown query parameter', async () =>
    expect(await (await get('/v1/offers?colour=red')).json()).toMatchObject({
      errors: [{ in: 'query', at: 'colour', code: 'unknown-field' }],
    }));

  it.each([
    ['half a document', '{"lineId":', 'application/json', 400, 'http/malformed-json'],
    ['a bare word', '"word"', 'application/json', 400, 'http/malformed-json'],
    ['text', JSON.stringify(right), 'text/plain', 415, 'http/wrong-content-type'],
    ['a form', 'lineId=l', 'application/x-www-form-urlencoded', 415, 'http/wrong-content-type'],
    ['an unknown encoding', JSON.stringify(right), 'application/json; charset=ebcdic', 415, 'http/wrong-content-type'],
    ['too much', JSON.stringify({ ...right, note: 'x'.repeat(20_000) }), 'application/json', 413, 'http/too-large'],
  ])('answers %s with a problem', async (_, body, type, status, code) => {
    const answer = await send(body, { 'content-type': type });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, title: code, status });
    expect(answer.status).toBe(status);
  });

  it('tells how much is too much', async () =>
    expect(await (await send(JSON.stringify({ note: 'x'.repeat(20_000) }))).json()).toMatchObject({
      bodyLimit: 10_000,
      uploadLimit: 20_000_000,
      detail: 'De inhoud is te groot: hoogstens 10000 bytes, en 20000000 bytes voor een bestand.',
    }));

  it('takes other content only where it is announced', async () => {
    expect((await send('a;b', { 'content-type': 'text/csv' }, '_upload')).status).toBe(200);
    expect(await (await send('{}', {}, '_upload')).json()).toMatchObject({ status: 415, accepted: 'text/csv' });
  });

  it.each(['/v1/nowhere', '/v1', '/v1/offers/%FF', '/v1/offers/nth/x'])('answers %s with a problem', async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: answer.status, detail: expect.stringMatching(/\.$/) });
  });

  it('tells of its own faults a number and nothing else, and lives on', async () => {
    const answer = await get('/v1/offers/broken');
    expect(answer.status).toBe(500);
    const problem = (await answer.json()) as { id: string };
    expect(problem).toMatchObject({ type: '/problems/http/unexpected', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect((await get('/v1/offers')).status).toBe(200);
  });

  it('says that it does not work right now when the database is out of reach, and not where that is', async () => {
    const answer = await get('/v1/offers/gone');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, expect.stringContaining('problem+json')]);
    const problem = await answer.text();
    expect(problem).toContain('/problems/http/unavailable');
    expect(problem).not.toContain('10.0.0.5');
  });

  it.each(['/v1/offers', '/v1/nowhere', '/v1/offers/broken', '/v1/openapi.json', '/v1/health'])(
    'guards %s with headers',
    async (path) => {
      const { headers } = await get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': '1.0.0',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('says that it is not well while the database is silent', async () => {
    const answer = await get('/v1/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      ...{ status: 'failing', database: 'silent', appendOnly: null },
      ...{ eventsBehind: null, parked: null, parkedStreams: null },
    });
  });

  it('publishes its document to everyone', async () => {
    const answer = await get('/v1/openapi.json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const document = (await answer.json()) as typeof api.document;
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\./),
      info: {
        version: '1.0.0',
        contact: { name: expect.any(String), url: expect.any(String), email: expect.any(String) },
      },
      servers: [{ url: '/v1' }],
    });
    const make = document.paths['/offers/_make']?.post;
    expect(Object.keys(make?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '409', '412', '415']),
    );
    expect(make?.responses['200']).toMatchObject({ headers: { 'API-Version': expect.anything() } });
    expect(document.paths['/offers']?.get?.security).toEqual([]);
    expect(make?.security).toBeUndefined();
  });

  it('has a page for the document that needs no script of its own making', async () => {
    const page = await get('/v1/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('a query of which nobody said who may read it', () => {
  @Controller('secrets')
  class SecretsController {
    @Get() all(): void {}
  }

  it('keeps the api from starting', () =>
    expect(startSmallApi(SecretsController)).rejects.toThrow('nobody said who may read: SecretsController_all'));
});
