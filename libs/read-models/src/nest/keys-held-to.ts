import { type Erasures, eraseAgain, type Keys, noteErased } from '@app/vault';
import { Logger } from '@nestjs/common';

/** The keys, once whoever is on the list has none any more: before anything is opened with what an older database brought back. */
export const keysHeldTo = async (erasures: Erasures, keys: Keys): Promise<Keys> => {
  const logger = new Logger('Erasures');
  const again = await eraseAgain(erasures, keys);
  if (again.length > 0) logger.warn(`erased again, as this database is from before: ${again.length}`);
  // Who cannot write the list can still serve: it is the erasing itself that must not go on without.
  await noteErased(erasures, keys).catch((error: Error) => logger.warn(`cannot keep who was erased: ${error.message}`));
  return keys;
};
