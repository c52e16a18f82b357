import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Authority } from './authority.js';
import { DecideHandler } from './decide.handler.js';
import { Outcome } from './outcome.js';
import { RefusalFilter } from './refusal.filter.js';

/** The one way in; its ports (EventStore, Streams, Clock, Memberships, Facts, Answers, Vault, Reached) are bound by the app. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [Authority, DecideHandler, Outcome, { provide: APP_FILTER, useClass: RefusalFilter }],
  exports: [Authority, CqrsModule, Outcome],
})
export class GateModule {}
