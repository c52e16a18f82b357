import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Role, Rows, roles } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import { Decide, Reached } from '@app/gate';
import { type PartyKind, partyDecider, partyDirectory, partyKinds } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Command, Terminal } from './command.js';
import { personFound } from './people-found.js';

const USAGE = 'admit PERSON --party NAME --roles ROLE,… [--kind KIND]';
const PATIENCE = 60_000;

const options = { party: { type: 'string' }, roles: { type: 'string' }, kind: { type: 'string' } } as const;

type Called = Readonly<{ person: string; party: string; roles: readonly Role[]; kind?: PartyKind }>;

/** Makes a person a member of a party, with these roles and no others, and makes the party when it is new: the first administrator of a fund or municipality gets in like this. Exit code 0, 1 when there is no such person or party, 2 when called wrongly. */
export const admitCommand: Command = {
  usage: USAGE,
  does: 'Maakt een persoon (op nummer of precieze naam) lid van een gemeente, fonds of andere partij; een nieuwe partij met --kind.',
  run: async (args, installation, terminal) => {
    const called = calledWith(args);
    if (!called) return failed(terminal, usage, 2);
    const app = await installation.app();
    await app.get<Reached>(Reached).quiet(PATIENCE);
    const personId = await personFound(called.person, app, terminal);
    if (!personId) return 1;
    const partyId = await partyFor(called, app);
    if (!partyId) return failed(terminal, unknownParty(called.party), 1);
    await asked(app, partyId, { type: 'AddMember', data: { personId, roles: called.roles } });
    terminal.told(`${called.party}: ${personId} is nu ${called.roles.join(', ')}.`);
    return 0;
  },
};

const usage = [
  `npm run aandeel -- ${USAGE}`,
  `  ROLE: ${roles.join(', ')}`,
  `  KIND, voor een nieuwe partij: ${partyKinds.join(', ')}`,
].join('\n');

const unknownParty = (party: string): string =>
  `Er is geen partij die ${party} heet, of er zijn er meer. Noem de soort met --kind (${partyKinds.join(', ')}).`;

const calledWith = (args: readonly string[]): Called | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { party = '', kind } = values;
    const wanted = (values.roles ?? '').split(',').map((role) => role.trim()) as Role[];
    const [person, ...more] = positionals;
    if (!person || more.length > 0 || party.trim() === '' || !wanted.every((role) => roles.includes(role)))
      return undefined;
    if (kind !== undefined && !partyKinds.includes(kind as PartyKind)) return undefined;
    return { person, party: party.trim(), roles: [...new Set(wanted)], ...(kind && { kind: kind as PartyKind }) };
  } catch {
    return undefined;
  }
};

// Known by its name, of the kind if that was said; else made, under the id that an import would find it by.
const partyFor = async ({ party: name, kind }: Called, app: INestApplicationContext): Promise<PartyId | undefined> => {
  const { rows } = await app.get(Rows).list(partyDirectory, { where: kind ? { name, kind } : { name } });
  if (rows.length > 0) return rows.length === 1 ? rows[0]?.partyId : undefined;
  if (!kind) return undefined;
  const partyId = partyIdOf(kind, name);
  await asked(app, partyId, { type: 'RegisterParty', data: { partyId, kind, name, identifiers: {} } });
  return partyId;
};

const asked = (app: INestApplicationContext, partyId: PartyId, command: PartyAsk) => {
  const by = { operator: 'cli', key: randomUUID() };
  return app.get(CommandBus).execute(new Decide(partyDecider, partyId, command, by));
};

type PartyAsk =
  | Readonly<{ type: 'AddMember'; data: { personId: PersonId; roles: readonly Role[] } }>
  | Readonly<{ type: 'RegisterParty'; data: { partyId: PartyId; kind: PartyKind; name: string; identifiers: object } }>;

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};
