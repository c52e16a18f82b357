import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Handler } from './handlers.js';
import { API_VERSION } from './headers.js';
import { problemComponents, problemsOf } from './problem-responses.js';

/** The OpenAPI document of every controller, with the problems that each operation may answer. */
export const openApiOf = (app: INestApplication, handlers: readonly Handler[]): OpenAPIObject => {
  const document = SwaggerModule.createDocument(app, about(), { ignoreGlobalPrefix: true });
  const open = new Set(handlers.filter(({ rights }) => rights?.includes('public')).map(({ id }) => id));
  for (const [path, method, operation] of operationsIn(document)) {
    const isOpen = open.has(operation.operationId ?? '');
    if (isOpen) operation.security = [];
    if (isOperation(path)) changesOnly(operation);
    operation.responses = withVersion({ ...problemsOf(method, operation, isOpen), ...operation.responses });
  }
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if ('properties' in schema) plainReferences(schema);
  document.components = { ...document.components, ...problemComponents(document.components) };
  return document;
};

/** Serves the document, for everyone, with a page to read it. */
export const serveOpenApi = (app: INestApplication, document: OpenAPIObject): void =>
  SwaggerModule.setup('v1/docs', app, document, {
    jsonDocumentUrl: 'v1/openapi.json',
    yamlDocumentUrl: 'v1/openapi.yaml',
    customSiteTitle: 'Aandeel API',
  });

const about = () =>
  new DocumentBuilder()
    .setTitle('Aandeel')
    .setDescription('Paying for citizens’ initiatives together. Amounts are whole euro cents, dates are plain dates.')
    .setVersion(API_VERSION)
    .setContact('Aandeel', 'https://github.com/aandeel/aandeel', 'aandeel@example.org')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/v1')
    .addCookieAuth('__Host-aandeel', { type: 'apiKey', in: 'cookie', description: 'People: GET /v1/sign-in' }, 'people')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'machines')
    .addSecurityRequirements('people')
    .addSecurityRequirements('machines')
    .build();

type Schema = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

const operationsIn = ({ paths }: OpenAPIObject): [string, string, Operation][] =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method): [string, string, Operation][] => (item[method] ? [[path, method, item[method]]] : [])),
  );

/** Whether an address is that of an operation on something that is there (`_propose-award`), as the NL API Design Rules write them. */
export const isOperation = (path: string): boolean => path.slice(path.lastIndexOf('/')).startsWith('/_');

// Nest says 201 of every POST.
const changesOnly = ({ responses }: Operation): void => {
  if (responses['201']) responses['200'] = responses['201'];
  delete responses['201'];
};

// A view or null says so by its reference; `type: object` beside it would let anything in.
const plainReferences = ({ properties }: Schema): void => {
  for (const property of Object.values(properties ?? {})) if ('allOf' in property) delete property.type;
};

const withVersion = (responses: Operation['responses']): Operation['responses'] => {
  for (const response of Object.values(responses))
    if (response && !('$ref' in response))
      response.headers = { ...response.headers, 'API-Version': { $ref: '#/components/headers/API-Version' } };
  return responses;
};
