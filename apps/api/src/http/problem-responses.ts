import type { OpenAPIObject } from '@nestjs/swagger';
import { API_VERSION } from './headers.js';

type Components = NonNullable<OpenAPIObject['components']>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const texts: Readonly<Record<string, string>> = {
  400: 'Unreadable, or fields that are not right: all of them, in `errors`.',
  401: 'Not signed in.',
  403: 'No right to do or see this.',
  404: 'Does not exist.',
  409: 'A rule of the field says no; `type` ends in its stable code.',
  412: 'Changed since the revision in If-Match.',
  413: 'Too large.',
  415: 'Of a kind that is not taken here.',
  500: 'Our fault; `id` is the number to ask about.',
  503: 'Busy, or something that is needed does not answer.',
};

/** The problems that an operation may answer: reads fewer than writes, and what is open to all asks nobody to sign in. */
export const problemsOf = (method: string, operation: Operation, isOpen: boolean): Operation['responses'] => {
  const reads = ['404', '500', '503'];
  const takes = operation.requestBody || operation.parameters?.length || method !== 'get' ? ['400'] : [];
  const people = isOpen ? [] : ['401', '403'];
  const writes = method === 'get' ? [] : ['409', '412', '413', '415'];
  const statuses = [...takes, ...people, ...reads, ...writes];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
};

/** The parts of the document that those refer to. */
export const problemComponents = ({ schemas, headers }: Components = {}): Partial<Components> => ({
  schemas: { ...schemas, Problem: problem },
  headers: { ...headers, 'API-Version': { schema: { type: 'string', example: API_VERSION } } },
  responses: Object.fromEntries(Object.keys(texts).map((status) => [`Problem${status}`, responseOf(status)])),
});

const responseOf = (status: string) => ({
  description: texts[status] as string,
  headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const text = (description: string, example: string) => ({ type: 'string', description, example }) as const;

const problem: NonNullable<Components['schemas']>[string] = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: text('/problems/ and the stable code', '/problems/review/beyond-room'),
    title: text('The stable code', 'review/beyond-room'),
    status: { type: 'integer', example: 409 },
    detail: text('A sentence in the language of Accept-Language', 'Op de begrotingspost is niet genoeg vrij.'),
    errors: {
      type: 'array',
      description: 'Of http/invalid-input: every field that is not right',
      items: {
        type: 'object',
        required: ['in', 'at', 'code', 'detail'],
        properties: {
          in: { type: 'string', enum: ['body', 'query', 'path'] },
          at: text('Where', 'amounts[0].year'),
          code: text('Stable code of the rule', 'int'),
          detail: text('What it must be', 'moet een geheel bedrag in centen zijn'),
        },
      },
    },
  },
};
