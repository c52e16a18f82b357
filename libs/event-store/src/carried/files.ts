import { createReadStream } from 'node:fs';
import { access, type FileHandle, link, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;
const ENOUGH = 1 << 20;

/** The lines of a file as text; ended by a newline and by nothing else, for what people type may hold other ends of lines. */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield bytes.toString('utf8', from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

/** Writes lines to a new file that only its owner may read; it has its name once it is whole and on disk. Throws EEXIST when there is one already. */
export const writeLines = async (path: string, lines: AsyncIterable<string>): Promise<void> => {
  await expectAbsent(path);
  const part = await open(`${path}.part`, 'w', 0o600);
  await written(part, lines).finally(() => part.close());
  // By a link, which takes no name that another has got meanwhile.
  await link(`${path}.part`, path);
  await unlink(`${path}.part`);
  await synced(dirname(path));
};

const expectAbsent = async (path: string): Promise<void> => {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw Object.assign(new Error(`there is a ${path} already`), { code: 'EEXIST', path });
};

const written = async (file: FileHandle, lines: AsyncIterable<string>): Promise<void> => {
  let waiting = '';
  for await (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < ENOUGH) continue;
    await file.write(waiting);
    waiting = '';
  }
  await file.write(waiting);
  await file.sync();
};

// A name is on disk once its folder is.
const synced = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};
