import { type ParkedFor, type Parkings, Reads, touching } from '@app/read-models';
import type { RequestHandler, Response } from 'express';
import { PARKED_STREAMS, parkedStreamsHeader } from './parked-streams.header.js';

/** Has every answer to a GET, a problem too, tell what it may lack because a stream stands parked. */
export const tellingParked =
  (parkings: Pick<Parkings, 'now'>): RequestHandler =>
  (request, response, next) => {
    if (request.method === 'GET') parkings.now().then((parked) => answering(parked, response, next), next);
    else next();
  };

const answering = (parked: readonly ParkedFor[], response: Response, next: () => void): void => {
  const reads = new Reads();
  if (parked.length > 0) {
    beforeHeaders(response, () => tell(response, touching(parked, reads)));
    reads.during(next);
  } else {
    Reads.end();
    next();
  }
};

const tell = (response: Response, parked: readonly ParkedFor[]): void => {
  const told = parkedStreamsHeader(parked);
  if (told) response.setHeader(PARKED_STREAMS, told);
};

// Only then is it known what the answer was made of; refusals are answered elsewhere than views.
const beforeHeaders = (response: Response, act: () => void): void => {
  const { writeHead } = response;
  response.writeHead = ((...told: Parameters<typeof writeHead>) => {
    response.writeHead = writeHead;
    act();
    return response.writeHead(...told);
  }) as typeof writeHead;
};
