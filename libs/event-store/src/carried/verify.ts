import { BEGINNING, type Tip } from '../chain.js';
import type { ToldOf } from './export.js';
import { linesIn } from './files.js';
import { columnsOf, type Footer, type Header, joinedTo, type Line } from './line.js';

/** What a file of events tells of itself. */
export type FileVerdict = Readonly<{
  header?: Header;
  /** Whether it is whole: chain, count and end. */
  isWhole: boolean;
  /** How many events there are up to where it holds. */
  events: number;
  /** The first line that does not belong where it stands, counted from 1. */
  brokenAt?: number;
}>;

/** Reads a whole file of events and says up to where nothing in it was changed, removed, inserted or moved. */
export const verifyFile = async (path: string, told: ToldOf = () => undefined): Promise<FileVerdict> => {
  const lines = linesIn(path);
  const header = headerIn((await lines.next()).value);
  if (!header) return { isWhole: false, events: 0, brokenAt: 1 };
  let [last, events] = [BEGINNING, 0];
  for await (const text of lines) {
    const line = readIn(text);
    if (isFooter(line)) return endedBy(line, header, last, events, (await lines.next()).done === true);
    const next = line && followedBy(last, line);
    if (!next) return { header, isWhole: false, events, brokenAt: events + 2 };
    last = next;
    events += 1;
    if (events % 1_000 === 0) told(events);
  }
  return { header, isWhole: false, events, brokenAt: events + 2 };
};

/** The events of a file that was verified, in order. */
export async function* eventsIn(path: string): AsyncGenerator<Line> {
  for await (const text of linesIn(path)) {
    const line = readIn(text);
    if (line && 'eventId' in line) yield line;
  }
}

const endedBy = (footer: Footer, header: Header, last: Tip, events: number, isLast: boolean): FileVerdict => {
  const said = footer.hash === last.hash && header.hash === last.hash && footer.head === header.head;
  const isWhole = isLast && said && footer.events === events && header.head === `${last.position}`;
  return { header, isWhole, events, ...(isWhole ? {} : { brokenAt: events + 2 }) };
};

const followedBy = (last: Tip, line: Line): Tip | undefined => {
  try {
    const columns = columnsOf(line);
    const next = joinedTo(last, columns);
    const isOne = next.position > last.position && !columns.some((text) => text.includes('\n'));
    return isOne && next.hash === line.hash ? next : undefined;
  } catch {
    return undefined;
  }
};

const isFooter = (line: Line | Footer | undefined): line is Footer => line !== undefined && 'end' in line;

const headerIn = (text: string | undefined): Header | undefined => {
  const said = readIn(text) as Partial<Header> | undefined;
  return said?.format === 'aandeel-events' && said.formatVersion === 1 ? (said as Header) : undefined;
};

const readIn = (text = ''): Line | Footer | undefined => {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? (said as Line | Footer) : undefined;
  } catch {
    return undefined;
  }
};
