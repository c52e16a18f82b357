import type { ApiSettings } from '@app/settings';
import type { INestApplication } from '@nestjs/common';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Version of the API (semver); its first number stands in the address. */
export const API_VERSION = '1.0.0';

/** The headers of every answer, errors and unknown addresses included. */
export const setHeaders = (app: INestApplication, { isProduction }: Pick<ApiSettings, 'isProduction'>): void => {
  app.use(safely(isProduction), ofTheApi);
  app.use('/v1/docs', documentation);
  app.use('/v1/openapi.json', forEveryone);
};

const self = ["'self'"];

const safely = (isProduction: boolean): RequestHandler =>
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

const ofTheApi: RequestHandler = (request, response, next) => {
  response.setHeader('API-Version', API_VERSION);
  if (request.path.startsWith('/v1')) response.setHeader('Cache-Control', 'no-store');
  next();
};

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
