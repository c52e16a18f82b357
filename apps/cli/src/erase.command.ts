import { Refusal, Rows, streamOf } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import { Decide, Reached } from '@app/gate';
import { type PartyRow, type PersonRow, partyDecider, partyDirectory, people, personDecider } from '@app/parties';
import { Vault } from '@app/vault';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Command, Terminal } from './command.js';

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
    const found = await foundBy(person, app);
    if (found.length === 0) return failed(terminal, 'Deze persoon is hier niet bekend.', 1);
    if (found.length > 1) return failed(terminal, severalIn(found), 1);
    return erased(found[0] as PersonId, app, terminal);
  },
};

const foundBy = async (person: string, app: INestApplicationContext): Promise<readonly PersonId[]> => {
  const all = await everyone(app.get(Rows));
  const byId = all.filter(({ personId }) => personId === person);
  if (byId.length > 0) return byId.map(({ personId }) => personId);
  const named = await app.get(Vault).openAll(all.map((row) => ({ ...row })));
  const alike = named.filter(({ name }) => name?.toLocaleLowerCase('nl') === person.toLocaleLowerCase('nl'));
  return alike.map(({ personId }) => personId);
};

const everyone = async (rows: Rows): Promise<readonly PersonRow[]> => {
  const found: PersonRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await rows.list(people, { limit: PAGE, after });
    found.push(...page.rows);
    if (!page.next) return found;
    after = page.next;
  }
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

const severalIn = (found: readonly PersonId[]): string =>
  `Meer mensen heten zo. Noem het nummer:\n${found.map((each) => `  ${each}`).join('\n')}`;

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};
