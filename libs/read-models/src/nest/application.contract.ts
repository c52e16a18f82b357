import { type Projection, Rows } from '@app/event-sourcing';
import { Decide, GateModule, Memberships, Reached, ReadableBy } from '@app/gate';
import {
  Controller,
  type DynamicModule,
  Get,
  Global,
  type INestApplication,
  Module,
  Param,
  Query,
  ValidationPipe,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { IsOptional, IsString } from 'class-validator';
import request from 'supertest';
import { jarDecider, jarEntries, jars, type Shakings, shaken } from '../contract/jars.js';
import type { Assembly } from './assembly.js';
import { FollowersModule } from './followers.module.js';

/** How often each jar was shaken. */
export const shakings: Projection<{ times: number }, Shakings> = {
  name: 'shakings',
  version: 1,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: () => ({ times: 0 }),
  on: { Shaken: ({ times }, { data }) => ({ times: times + data.times }) },
};

/** A small application of jars. */
export const jarAssembly: Assembly = {
  ...{ projections: [jars, shakings], entries: jarEntries, policies: [shaken], deciders: [jarDecider] },
  ...{ answers: [], upcasts: {} },
};

class JarQuery {
  @IsOptional() @IsString() readonly colour?: string;
}

@Controller('jars')
class JarController {
  constructor(private readonly rows: Rows) {}

  @Get(':id')
  @ReadableBy('public')
  async one(@Param('id') id: string, @Query() _: JarQuery): Promise<object> {
    return (await this.rows.find(jars, id)) ?? {};
  }
}

class Nobody extends Memberships {
  async rolesIn() {
    return [];
  }
}

@Global()
@Module({ providers: [{ provide: Memberships, useClass: Nobody }], exports: [Memberships] })
class NobodyModule {}

/** An application of jars on these ports, following events unless told otherwise; of another release by its assembly. */
export const jarApplication = async (
  ports: DynamicModule,
  follows = true,
  assembly = jarAssembly,
): Promise<INestApplication> => {
  const imports = [ports, GateModule, NobodyModule, ...(follows ? [FollowersModule.with(assembly)] : [])];
  const testing = await Test.createTestingModule({ imports, controllers: [JarController] }).compile();
  const app = testing.createNestApplication({ logger: false });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  return app.init();
};

/** Fills a jar as the operator; gives the position. */
export const fill = async (app: INestApplication, jar: string, by: number, owner: string, key = `${jar} ${by}`) => {
  const command = { type: 'Fill' as const, data: { by: by as never, owner } };
  const asked = new Decide(jarDecider, jar, command, { operator: 'spec', key });
  return (await app.get(CommandBus).execute(asked)).position;
};

/** What an application promises on whatever ports. */
export const applicationContract = (name: string, make: () => Promise<INestApplication>): void =>
  describe(`an application on ${name}`, () => {
    let app: INestApplication;
    const get = (path: string) => request(app.getHttpServer()).get(path);
    beforeAll(async () => {
      app = await make();
    });
    afterAll(() => app.close());

    it('shows one one’s own write', async () => {
      const position = await fill(app, 'own', 5, 'lid');
      await get(`/jars/own?atLeast=${position}&colour=red`).expect(200, /"amount":5/);
    });
    it('waits at most two seconds, and says that it does not show yet', async () => {
      const position = '9'.repeat(18);
      const { body } = await get(`/jars/own?atLeast=${position}`).expect(503);
      expect(body).toMatchObject({ title: 'gate/not-yet', status: 503, position });
    });
    it.each(['x', '-1', '1e3', '', '1&atLeast=2', '9'.repeat(19)])('refuses a position that is none: %j', (atLeast) =>
      get(`/jars/own?atLeast=${atLeast}`).expect(400, /gate\/unreadable-position/),
    );

    it('does what policies want, and knows when nothing is left to do', async () => {
      const position = BigInt(await fill(app, 'whose', 4, 'other'));
      const reached = app.get<Reached>(Reached);
      expect([await reached.settled(position, 2_000), await reached.quiet(2_000)]).toEqual([true, true]);
      expect(await app.get(Rows).find(shakings, 'other')).toEqual({ times: 4 });
    });
  });
