import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiSettings } from '@app/settings';
import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Version of the API (semver); its first number stands in the address. */
export const API_VERSION = '1.0.0';

/** The headers of every answer, errors and unknown addresses included. */
export const setHeaders = (app: INestApplication, { isProduction }: Pick<ApiSettings, 'isProduction'>): void => {
  (app as NestExpressApplication).disable('x-powered-by');
  app.use(saying([...safe(isProduction), ['API-Version', API_VERSION]]));
  app.use('/v1/docs', documentation);
  app.use('/v1/openapi.json', forEveryone);
};

type Header = readonly [name: string, value: string];

const saying =
  (headers: readonly Header[]): RequestHandler =>
  (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.path.startsWith('/v1')) response.setHeader('Cache-Control', 'no-store');
    next();
  };

// Helmet says the same of every answer: it is asked once, instead of its dozen functions each time.
const safe = (isProduction: boolean): readonly Header[] => {
  const said: Header[] = [];
  const listening = { setHeader: (...header: Header) => said.push(header), removeHeader: () => undefined };
  helmetOf(isProduction)({} as IncomingMessage, listening as unknown as ServerResponse, () => undefined);
  return said;
};

const self = ["'self'"];

const helmetOf = (isProduction: boolean): ReturnType<typeof helmet> =>
  helmet({
    strictTransportSecurity: isProduction ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        imgSrc: [...self, 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
      },
    },
  });

// Its page styles itself inline; it still runs no script of others.
const documentation: RequestHandler = (_, response, next) => {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.setHeader('Content-Security-Policy', `${policy};style-src 'self' 'unsafe-inline'`);
  next();
};

const forEveryone: RequestHandler = (_, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  next();
};
