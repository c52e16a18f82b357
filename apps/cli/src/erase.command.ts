import { Erasing, type Kept } from '@app/assembly';
import type { PersonId } from '@app/field';
import { Reached } from '@app/gate';
import type { INestApplicationContext } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Command, Terminal } from './command.js';
import { failed, sentenceOnFile } from './failed.js';
import { personFound } from './people-found.js';

const USAGE = 'erase PERSON';
const PATIENCE = 60_000;

/** Destroys the key of a person (AVG 17), by opaque id or exact name: what named them is unreadable everywhere. Exit code 0, 1 when nobody or several answer to the name or the list of erasures cannot be written, 2 when called wrongly. */
export const eraseCommand: Command = {
  usage: USAGE,
  does: 'Wist een persoon, op nummer of op de precieze naam: overal onleesbaar, ook in oude gebeurtenissen en reservekopieën.',
  run: async ([person, ...more], installation, terminal) => {
    if (!person || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    const app = await installation.app();
    await app.get<Reached>(Reached).quiet(PATIENCE);
    const personId = await personFound(person, app, terminal);
    return personId ? erased(personId, app, terminal) : 1;
  },
};

const erased = async (personId: PersonId, app: INestApplicationContext, terminal: Terminal): Promise<number> => {
  const erasing = await app.get(ModuleRef).create(Erasing);
  try {
    await erasing.erase(personId);
  } catch (error) {
    const sentence = sentenceOnFile(error);
    if (!sentence) throw error;
    return failed(terminal, `De lijst van wie gewist is kan niet worden bijgehouden; er is niets gewist. ${sentence}`);
  }
  for (const kept of await erasing.leaveParties(personId)) terminal.told(sentenceOn(kept));
  // What showed the name shows it no longer once this comes back.
  await app.get<Reached>(Reached).quiet(PATIENCE);
  terminal.told(`Gewist: ${personId}. Naam en e-mailadres zijn nergens meer te lezen.`);
  return 0;
};

const sentenceOn = ({ party, refusal }: Kept): string => `${party.name}: ${refusal.sentence.nl}`;
