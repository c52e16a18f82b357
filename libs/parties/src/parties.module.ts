import { Module } from '@nestjs/common';
import { PartiesController } from './command/parties.controller.js';
import { PartyDirectoryController } from './query/party-directory.controller.js';

/** Parties over HTTP. */
@Module({ controllers: [PartiesController, PartyDirectoryController] })
export class PartiesModule {}
