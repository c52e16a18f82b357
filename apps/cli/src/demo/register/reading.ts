import type { PartyId } from '@app/field';
import type { Person } from '@app/gate';
import { Importing, mappingFor, readFile, rowsOf } from '@app/imports';
import type { INestApplicationContext } from '@nestjs/common';

/** A subsidy register as a text of semicolons, and whose it is. */
export type Register = Readonly<{ funderId: PartyId; name: string; text: string }>;

/** Brings a register in, as the page does: the columns are guessed, and every row must be good. */
export const readRegister = async (
  app: INestApplicationContext,
  { funderId, name, text }: Register,
  by: Person,
): Promise<void> => {
  const importing = app.get<Importing>(Importing);
  const table = await readFile({ name, bytes: Buffer.from(text) });
  const mapping = mappingFor(table, {}, await importing.rememberedFor({ funderId }));
  await importing.run({ funder: { funderId }, read: rowsOf(table, mapping), mapping, by, allOrNothing: true });
};
