import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

/** A path from the top folder. */
export const at = (...path: string[]): string => join(process.cwd(), ...path);

/** The text of a file, by its path from the top folder. */
export const textOf = (path: string): string => readFileSync(at(path), 'utf8');

/** Whether there is something at a path from the top folder. */
export const isThere = (path: string): boolean => existsSync(at(path));

/** One service of the compose file, as far as the specs look. */
export type Service = Readonly<{
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: readonly string[];
  environment: Readonly<Record<string, string>>;
  profiles?: readonly string[];
  volumes?: readonly string[];
  tmpfs?: string;
  ports?: readonly string[];
  read_only?: boolean;
  healthcheck?: Readonly<{ test?: readonly string[]; disable?: boolean }>;
  depends_on?: Readonly<Record<string, { condition: string }>>;
}>;

/** The compose file, its merges done. */
export const compose = load(textOf('docker-compose.yml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as Readonly<{
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, unknown>>;
}>;

/** One instruction of a Dockerfile. */
export type Instruction = Readonly<{ name: string; text: string }>;

/** One stage of a Dockerfile: what it is called and what it does. */
export type Stage = Readonly<{ name: string; instructions: readonly Instruction[] }>;

/** The stages of the Dockerfile, in order. */
export const stages = (): readonly Stage[] => {
  const found: { name: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsIn(textOf('deploy/Dockerfile'))) {
    const [, name = ''] = /^\S+ AS (\S+)$/.exec(instruction.text) ?? [];
    if (instruction.name === 'FROM') found.push({ name, instructions: [] });
    found.at(-1)?.instructions.push(instruction);
  }
  return found;
};

/** The texts of one kind of instruction in a stage. */
export const textsOf = ({ instructions }: Stage, name: string): readonly string[] =>
  instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);

const instructionsIn = (text: string): Instruction[] =>
  text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { name, text: rest.trim() };
    });
