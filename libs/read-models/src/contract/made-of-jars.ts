import type { AnyProjection } from '@app/event-sourcing';
import { ledgerBuilding } from '../rebuild/ledger.building.js';
import { rowsBuilding } from '../rebuild/rows.building.js';
import { fillings, jarEntries, type jarStore, jars } from './jars.js';

/** The last thing that happened to any jar whose name begins with a letter: rows of several streams. */
export const shelves: AnyProjection = {
  ...(jars as AnyProjection),
  name: 'shelves',
  keyOf: ({ id }) => id.slice(0, 1),
};

/** All that is listed of jars. */
export const jarLists: readonly AnyProjection[] = [jars, fillings, shelves];

/** All that is made of jars: rows by stream, rows by position, the ledger. */
export const jarBuildings = [...jarLists.map(rowsBuilding), ledgerBuilding(jarEntries)];

/** Some three hundred things that happen to jars, of which some cannot be read by some. */
export const jarStory = async ({ filled, record }: ReturnType<typeof jarStore>): Promise<void> => {
  for (let nth = 0; nth < 150; nth += 1) await filled(`j${nth % 7}`, nth, nth % 2 ? 'anna' : 'ben');
  await record('j3', 'Broken', {});
  await filled('j3', 3, 'ben');
  await record('odd', 'Broken', { text: 'back\\slash "quoted" and\ttab, é 😀' });
  await record('odd', 'Broken', { note: 'nul \u0000, half \ud83d, back\\u0000slash' });
  await filled('bad', 1);
  await record('bad', 'Broken', { text: 'unreadable' });
  await filled('bad', 10);
  await filled('worse', -1);
  for (let nth = 0; nth < 150; nth += 1) await filled(`k${nth % 7}`, nth, `owner-${nth % 40}`);
  await filled('worse', 7);
};
