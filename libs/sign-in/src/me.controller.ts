import { Clock, type PersonId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Controller, Get } from '@nestjs/common';
import type { MeView } from './me.view.js';
import { Portraits } from './ports.js';

/** Who is signed in. */
@Controller('me')
export class MeController {
  constructor(
    private readonly portraits: Portraits,
    private readonly clock: Clock,
  ) {}

  /** Who I am, what I do for which party, and which day it is. */
  @Get()
  @ReadableBy('signed in')
  async me(@ReadBy() reader: Reader): Promise<MeView> {
    const { name, memberships } = await this.portraits.of(reader.person as PersonId);
    return { id: reader.person, name, memberships: [...memberships], today: this.clock.today() };
  }
}
