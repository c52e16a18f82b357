import { ReadableBy } from '@app/gate';
import { Controller, Get } from '@nestjs/common';
import { startSmallApi } from '../../../../test/support/small-api.js';

@Controller('offers')
class OffersController {
  // Long enough for a connection to be in use at whatever moment.
  @Get() @ReadableBy('public') async all(): Promise<string[]> {
    await after(10);
    return [];
  }
}

const after = (ms: number) => new Promise<'it goes on'>((done) => setTimeout(done, ms, 'it goes on').unref());

it('an api that is told to end does so, though machines keep asking on connections of theirs', async () => {
  const api = await startSmallApi(OffersController);
  let hasEnded = false;
  const machine = async () => {
    while (!hasEnded)
      await fetch(`${api.url}/v1/offers`).then(
        (answer) => answer.text(),
        () => after(20),
      );
  };
  const machines = Array.from({ length: 8 }, machine);
  await after(300);
  const ended = await Promise.race([api.stop().then(() => 'it ended'), after(3_000)]);
  hasEnded = true;
  await Promise.all(machines);
  expect(ended).toBe('it ended');
});
