import pg from 'pg';
import { assembly } from '../../libs/assembly/src/index.ts';
import { dataSourceOf, found, migrate, urlsOf } from '../../libs/database/src/index.ts';
import { entriesOf, project } from '../../libs/event-sourcing/src/index.ts';
import { cellOf, ledgerVersion } from '../../libs/ledger/src/index.ts';
import { CELL, ENTRY, ledgerTables } from '../../libs/ledger/src/postgres/ledger-tables.ts';
import { makeYears } from '../../libs/ledger/src/postgres/ledger-years.ts';
import {
  cellRow,
  cellTypes,
  entryTypes,
  linesOf,
  nameOf,
  rowOf,
} from '../../libs/ledger/src/postgres/posting-lines.ts';
import { prepare } from '../../libs/read-models/src/postgres/prepare.ts';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.ts';
import { writeRows } from '../../libs/read-models/src/postgres/writing.ts';
import { LEDGER } from '../../libs/read-models/src/readers/ledger.reader.ts';
import { readerOf } from '../../libs/read-models/src/readers/rows.reader.ts';
import { dossierNames } from '../../libs/views/src/project/dossier-names.projection.ts';
import { copying, textOf } from './copying.mjs';
import { historyOf, YEARS } from './history.mjs';
import { record } from './records.mjs';

const AT_A_TIME = 2_000;

/** Loads a database of this name, unless it was loaded before; gives the application's URL. */
export const loaded = async (superUrl, called, size, personId) => {
  // What was loaded before has no tables of a later version.
  const name = `${called}_ledger_v${ledgerVersion}_${tableOf(dossierNames)}`;
  const exists = await ask(superUrl, `select from pg_database where datname = '${name}'`);
  if (exists.length === 0) {
    const loading = `${name}_loading`;
    await ask(superUrl, `drop database if exists ${loading}`);
    await load(await found(superUrl, loading), size, personId);
    // Last, as it tells that all is there.
    await ask(superUrl, `alter database ${loading} rename to ${name}`);
  }
  const { url } = urlsOf(superUrl, name);
  await keepPlaces(url);
  return url;
};

// Nobody reads what was never made whole: it was, up to the last event there is.
const keepPlaces = async (url) => {
  const readers = [LEDGER, ...assembly.projections.map(readerOf)].map((reader) => `('${reader}', ${PLACE})`);
  await ask(url, `insert into read.checkpoint values ${readers.join(', ')} on conflict do nothing`);
};

const PLACE = '(select position from head)';

const load = async (urls, size, personId) => {
  const begun = Date.now();
  await migrate(urls);
  const source = await dataSourceOf(urls.url).initialize();
  await prepare(source, assembly.projections);
  await fill(source, urls.url, size, personId);
  await source.query(`vacuum (analyze) ${ENTRY}, ${CELL}, read.${tableOf(dossierNames)}`);
  await source.destroy();
  console.error(`loaded ${size.entries} entries in ${Math.round((Date.now() - begun) / 1_000)} s`);
};

const fill = async (source, url, size, personId) => {
  const events = await record(url, size.municipalities, personId);
  await withoutIndexes(source, async () => {
    const cells = await copyEntries(source, url, allOf(size, events));
    await copyCells(url, cells);
  });
  await insertRows(source, events);
};

function* allOf(size, events) {
  for (const event of events) yield { entries: entriesOf(assembly.entries, event), at: event };
  yield* historyOf(size, events.at(-1).position);
}

/** As a rebuild does: indexes on what is there cost a fraction of indexes that grow with it. */
const withoutIndexes = async (source, work) => {
  const [, schema, table] = /^(\w+)\.(\w+)$/.exec(ENTRY);
  const kept = await source.query(
    `select indexrelid::regclass::text as name, indisprimary as key from pg_index where indrelid = '${schema}.${table}'::regclass`,
  );
  for (const { name, key } of kept)
    await source.query(
      key ? `alter table ${ENTRY} drop constraint ${name.replace('read.', '')}` : `drop index ${name}`,
    );
  await work();
  await source.query("set maintenance_work_mem = '512MB'");
  await source.query(ledgerTables);
  await source.query(`alter table ${ENTRY} add primary key (position, ordinal, year)`);
};

/** The cells that were met, made when they are met first; what each is at moves on as lines are posted. */
class Met extends Map {
  of(view, entry) {
    const name = nameOf(view, cellOf(view, entry));
    const met = this.get(name);
    if (met) return met;
    const [, row] = cellRow(view, entry);
    const made = { id: this.size + 1, balance: 0, row };
    this.set(name, made);
    return made;
  }
}

const copyEntries = async (source, url, history) => {
  const [cells, columns] = [new Met(), Object.keys(entryTypes)];
  await makeYears(source.manager, YEARS);
  await copying(url, ENTRY, columns, async (write) => {
    for (const moved of inBatches(history)) {
      const lines = linesOf(moved);
      await write(lines.map((line) => textOf(rowOf(cells, line), columns)).join(''));
    }
  });
  return cells;
};

function* inBatches(all) {
  let batch = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const copyCells = async (url, cells) => {
  const columns = ['id', ...Object.keys(cellTypes), 'balance', 'last_on', 'last_position'];
  await copying(url, CELL, columns, async (write) => {
    for (const { row, last, ...cell } of cells.values())
      await write(textOf({ ...row, ...cell, last_on: last.on_date, last_position: last.position }, columns));
  });
  await ask(url, `select setval(pg_get_serial_sequence('${CELL}', 'id'), ${cells.size})`);
};

const ask = async (url, text) => {
  const client = new pg.Client(url);
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows;
};

/** The names of parties and lines, folded out of their events by their projection. */
const insertRows = async (source, events) => {
  const rows = new Map();
  for (const event of events.filter(({ type }) => type in dossierNames.on)) {
    const key = dossierNames.keyOf(event);
    const before = rows.get(key);
    rows.set(key, { row: project(dossierNames, before?.row ?? null, event), first: before?.first ?? event.position });
  }
  await writeRows(
    source.manager,
    [...rows].map(([key, now]) => ({ of: dossierNames, key, now })),
  );
};
