import { StringDecoder } from 'node:string_decoder';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { PAST_COLUMNS, type PastRow } from './rows.js';

/** Which events, of some types or of all, in which of the orders that an index has, and after what in that order (a condition). */
export type Copying = Readonly<{
  upTo: bigint;
  types: ReadonlySet<string> | undefined;
  order: 'position' | 'stream, revision';
  after?: string;
}>;

/** The rows of events as one copy of one snapshot brings them, in order. */
export async function* copiedRows(client: pg.ClientBase, asked: Copying): AsyncIterable<readonly PastRow[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of client.query(copy.to(copying(asked), { highWaterMark: 1 << 20 }))) {
    const text = rest + decoder.write(chunk);
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield* rowsIn(text.slice(0, end - 1));
  }
}

// A copy takes no parameters.
const copying = ({ upTo, types, order, after }: Copying): string => {
  const wanted = types ? ` and type in (${['', ...types].map((type) => pg.escapeLiteral(type)).join()})` : '';
  const later = after ? ` and ${after}` : '';
  return `copy (select ${PAST_COLUMNS} from events where position <= ${upTo}${later}${wanted} order by ${order}) to stdout`;
};

// What is told of a few is forgotten before it has to be carried along with the rest of a chunk.
function* rowsIn(text: string): Iterable<readonly PastRow[]> {
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; from += AT_ONCE) yield lines.slice(from, from + AT_ONCE).map(rowIn);
}

const AT_ONCE = 200;

// Names have no control characters, and JSON text says them otherwise: of what a copy escapes, backslashes alone occur.
const rowIn = (line: string): PastRow =>
  (line.includes('\\') ? line.replaceAll('\\\\', '\\') : line).split('\t') as unknown as PastRow;
