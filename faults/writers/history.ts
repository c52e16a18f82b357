import { openSync, readFileSync, writeSync } from 'node:fs';

/** What was asked: by whom, under which key, what kind of command of which stream. */
export type Asked = Readonly<{ key: string; person: string; type: string; stream: string; waits: boolean }>;

/** How it was answered: done, refused by a rule, or nobody knows. */
export type Answer =
  | Readonly<{ outcome: 'done'; id: string; revision: number; position: string }>
  | Readonly<{ outcome: 'refused'; code: string }>
  | Readonly<{ outcome: 'unknown'; why: string }>;

/** One ask with every answer it got, in order. */
export type Told = Asked & Readonly<{ answers: readonly Answer[] }>;

type Line = Readonly<{ asked: Asked }> | Readonly<{ key: string; answer: Answer }>;

/** What was asked and answered, line by line in a file outside the database. */
export class History {
  private readonly file: number;

  constructor(private readonly path: string) {
    this.file = openSync(path, 'a');
  }

  /** Something is about to be asked. */
  asked(asked: Asked): void {
    this.write({ asked });
  }

  /** Something was answered; what was asked more often is answered more often. */
  answered(key: string, answer: Answer): void {
    this.write({ key, answer });
  }

  /** Everything so far, as it stands in the file. */
  all(): readonly Told[] {
    const told = new Map<string, Asked & { answers: Answer[] }>();
    for (const line of linesIn(this.path))
      if ('asked' in line) told.set(line.asked.key, { ...line.asked, answers: [] });
      else told.get(line.key)?.answers.push(line.answer);
    return [...told.values()];
  }

  private write(line: Line): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

const linesIn = (path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
