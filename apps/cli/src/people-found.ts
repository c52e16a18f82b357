import { Rows } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import { type PersonRow, people } from '@app/parties';
import { Vault } from '@app/vault';
import type { INestApplicationContext } from '@nestjs/common';
import type { Terminal } from './command.js';

const PAGE = 500;

/** The one person of this opaque id or exact name; nobody, or several of one name, is told, and gives undefined. */
export const personFound = async (
  person: string,
  app: INestApplicationContext,
  { told }: Terminal,
): Promise<PersonId | undefined> => {
  const found = await foundBy(person, app);
  if (found.length === 0) told('Deze persoon is hier niet bekend.');
  if (found.length > 1) told(severalIn(found));
  return found.length === 1 ? found[0] : undefined;
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

const severalIn = (found: readonly PersonId[]): string =>
  `Meer mensen heten zo. Noem het nummer:\n${found.map((each) => `  ${each}`).join('\n')}`;
