// The least that an endpoint must do that keeps what it is sent: Nest, its JSON, and one row in one commit on disk.
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 32 });
const INSERT = 'insert into bare (data) values ($1) returning id';

@Controller('rows')
class BareController {
  @Post()
  async keep(@Body() body: object): Promise<object> {
    const { rows } = await pool.query({ name: 'keep', text: INSERT, values: [JSON.stringify(body)] });
    return rows[0];
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

await pool.query('create table bare (id bigint generated always as identity primary key, data text not null)');
const app = await NestFactory.create(BareModule, { logger: ['error'] });
process.on('SIGTERM', () => process.exit(0));
await app.listen(Number(process.env.PORT), '127.0.0.1');
