import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../papers/support.js';

/** A payload under a name by which it is spoken of. */
export type Named = Readonly<{ name: string; type: string; data: object }>;

/** A file that is nowhere but in the compiler's mind. */
const IMAGINED = resolve('test/frozen-events/imagined.ts');

// Ids and cents are told apart by marks that no JSON has.
const PLAIN = `type Plain<T> = T extends { readonly __brand: string } ? (T extends string ? string : number)
  : T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer One)[] ? readonly Plain<One>[] : { readonly [Key in keyof T]: Plain<T[Key]> };`;

/** The payloads that do not have the shape which the features' payload tables give their event now, with the reason. */
export const otherShapes = (payloads: readonly Named[]): readonly string[] => {
  const tables = payloadTables();
  const lines = payloads.map(({ type, data }, nth) => `const e${nth}: Plain<${tables.get(type)}> = ${oneLine(data)};`);
  const text = [...lines, PLAIN.replaceAll('\n', ' ')].join('\n');
  return problemsIn(text).map(({ line, told }) => `${payloads[line]?.name ?? IMAGINED}: ${told}`);
};

/** By each event the type of its payload, as `import(…).PledgeEvents['PledgeMade']`. */
const payloadTables = (): ReadonlyMap<string, string> =>
  new Map(filesIn('libs', '.events.ts').flatMap((path) => namedIn(path)));

const namedIn = (path: string): readonly [string, string][] =>
  ts
    .createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023)
    .statements.filter(ts.isTypeAliasDeclaration)
    .flatMap(({ name: table, type }) =>
      (ts.isTypeLiteralNode(type) ? type.members : []).flatMap(({ name: event }): [string, string][] => {
        if (!event || !ts.isIdentifier(event)) return [];
        const module = resolve(path).replace(/\.ts$/, '.js');
        return [[event.text, `import('${module}').${table.text}['${event.text}']`]];
      }),
    );

const oneLine = (data: object): string => JSON.stringify(data);

const problemsIn = (text: string): readonly Readonly<{ line: number; told: string }>[] => {
  const program = ts.createProgram([IMAGINED], options(), hostWith(text));
  const file = program.getSourceFile(IMAGINED);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText }) => ({
      line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
      told: ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll('\n', ' '),
    }),
  );
};

const options = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options: ours } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, join('.'));
  return { ...ours, types: [], noEmit: true };
};

const hostWith = (text: string): ts.CompilerHost => {
  const host = ts.createCompilerHost(options());
  const imagined = ts.createSourceFile(IMAGINED, text, ts.ScriptTarget.ES2023, true);
  return {
    ...host,
    fileExists: (path) => path === IMAGINED || host.fileExists(path),
    getSourceFile: (path, ...rest) => (path === IMAGINED ? imagined : host.getSourceFile(path, ...rest)),
  };
};
