import { Refusal, Rows, streamOf } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import { Decide, Reached } from '@app/gate';
import { type PartyRow, partyDecider, partyDirectory, personDecider } from '@app/parties';
import { Vault } from '@app/vault';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Command, Terminal } from './command.js';
import { personFound } from './people-found.js';

const USAGE = 'erase PERSON';
const PAGE = 500;
const PATIENCE = 60_000;

/** Destroys the key of a person (AVG 17), by opaque id or exact name: what named them is unreadable everywhere. Exit code 0, 1 when nobody or several answer to the name, 2 when called wrongly. */
export const eraseCommand: Command = {
  usage: USAGE,
  does: 'Wist een persoon, op nummer of op de precieze naam: overal onleesbaar, ook in oude gebeurtenissen.',
  run: async ([person, ...more], installation, terminal) => {
    if (!person || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    const app = await installation.app();
    await app.get<Reached>(Reached).quiet(PATIENCE);
    const personId = await personFound(person, app, terminal);
    return personId ? erased(personId, app, terminal) : 1;
  },
};

// First the event, then the key: should it stop between the two, asking again does what is left.
const erased = async (personId: PersonId, app: INestApplicationContext, { told }: Terminal): Promise<number> => {
  const commands = app.get(CommandBus);
  const by = { operator: 'cli', key: `erase/${personId}` };
  await commands.execute(new Decide(personDecider, personId, { type: 'ErasePerson', data: { personId } }, by));
  await app.get(Vault).erase(streamOf(personDecider, personId));
  for (const party of await partiesOf(personId, app)) await leave(party, personId, commands, told);
  told(`Gewist: ${personId}. Naam en e-mailadres zijn nergens meer te lezen.`);
  return 0;
};

const leave = async ({ partyId, name }: PartyRow, personId: PersonId, commands: CommandBus, told: Terminal['told']) => {
  const command = { type: 'RemoveMember' as const, data: { personId } };
  const by = { operator: 'cli', key: `erase/${personId}/${partyId}` };
  await commands.execute(new Decide(partyDecider, partyId, command, by)).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    told(`${name}: ${error.sentence.nl}`);
  });
};

const partiesOf = async (personId: PersonId, app: INestApplicationContext) =>
  (await app.get(Rows).list(partyDirectory, { where: { memberIds: [personId] }, limit: PAGE })).rows;

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};
