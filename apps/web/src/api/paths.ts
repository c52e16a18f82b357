import type { paths } from './schema.js';

type With<Method extends 'get' | 'post'> = {
  [Path in keyof paths]: paths[Path][Method] extends { responses: unknown } ? Path : never;
}[keyof paths];

type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** A path to read, as the api's OpenAPI document writes it. */
export type ReadPath = With<'get'>;

/** A path to ask a command of. */
export type AskPath = With<'post'>;

type Given<Path extends ReadPath> = paths[Path]['get'] extends { parameters: infer All } ? All : never;

/** What a read takes: `path` for what stands between braces, `query` for what follows the question mark. */
export type ReadParams<Path extends ReadPath> = Omit<Given<Path>, 'header' | 'cookie'>;

/** The view that a read answers. */
export type ViewAt<Path extends ReadPath> = paths[Path]['get'] extends { responses: { 200: infer Answer } }
  ? Json<Answer>
  : never;

type Asked<Path extends AskPath> = paths[Path]['post'];

/** What a command takes: its JSON, a form with a file, or nothing. */
export type AskBody<Path extends AskPath> =
  Asked<Path> extends { requestBody: { content: infer Content } }
    ? Content extends { 'application/json': infer Body }
      ? Body
      : FormData
    : undefined;

/** What a command answers: 200, of a new dossier 201, of what goes on by itself 202. */
export type AnswerAt<Path extends AskPath> =
  Asked<Path> extends { responses: infer Answers } ? Json<Answers[keyof Answers & (200 | 201 | 202)]> : undefined;
