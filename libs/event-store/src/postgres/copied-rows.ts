import { StringDecoder } from 'node:string_decoder';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { EVENT_COLUMNS, type EventRow } from './rows.js';

/** The rows of all events up to a position, of some types or of all, as one copy of one snapshot brings them, in order. */
export async function* copiedRows(
  client: pg.ClientBase,
  upTo: bigint,
  types?: ReadonlySet<string>,
): AsyncIterable<readonly EventRow[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of client.query(copy.to(copying(upTo, types)))) {
    const text = rest + decoder.write(chunk);
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield rowsIn(text.slice(0, end - 1));
  }
}

// A copy takes no parameters.
const copying = (upTo: bigint, types?: ReadonlySet<string>): string => {
  const wanted = types ? ` and type in (${['', ...types].map((type) => pg.escapeLiteral(type)).join()})` : '';
  return `copy (select ${EVENT_COLUMNS} from events where position <= ${upTo}${wanted} order by position) to stdout`;
};

const rowsIn = (lines: string): readonly EventRow[] => lines.split('\n').map(rowIn);

// Names have no control characters, and JSON text says them otherwise: of what a copy escapes, backslashes alone occur.
const rowIn = (line: string): EventRow =>
  (line.includes('\\') ? line.replaceAll('\\\\', '\\') : line).split('\t') as unknown as EventRow;
