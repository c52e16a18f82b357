import type { Refusal, Sentence } from '@app/event-sourcing';
import type { Request, Response } from 'express';

/** A problem document (RFC 9457): `type` ends in the stable code, `detail` is a sentence for whoever asked. */
export type Problem = Readonly<{ type: string; title: string; status: number; detail: string }> &
  Readonly<Record<string, unknown>>;

/** The sentence in the language that was asked for (`Accept-Language`), Dutch unless English comes first. */
export const inLanguageOf = (request: Request, { nl, en }: Sentence): string =>
  request.acceptsLanguages('nl', 'en') === 'en' ? en : nl;

/** The problem document of a refusal; its details stand beside its sentence. */
export const problemOf = ({ code, details, sentence }: Refusal, status: number, request: Request): Problem => ({
  ...details,
  type: `/problems/${code}`,
  title: code,
  status,
  detail: filledIn(inLanguageOf(request, sentence), details),
});

/** Answers with a problem document. */
export const sendProblem = (response: Response, problem: Problem): void => {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
};

/** The sentence with each `{name}` filled in from the details. */
export const filledIn = (sentence: string, details: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
