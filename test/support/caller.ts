import type { DecidedView } from '@app/gate';
import request from 'supertest';

/** Extra headers of one request: `Idempotency-Key`, `If-Match`, `Accept-Language`. */
export type Headers = Readonly<Record<string, string>>;

/** A problem document as it comes over HTTP. */
export type ProblemAnswer = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: readonly Readonly<{ in: string; at: string; code: string; detail: string }>[];
}> &
  Readonly<Record<string, unknown>>;

/** Somebody at a browser, or a machine: what they send says who they are. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly identity: Headers,
    private readonly rest: () => Promise<void>,
  ) {}

  /** A GET of a path under /v1, once all that was recorded has been followed. */
  async look(path: string, headers: Headers = {}): Promise<request.Response> {
    await this.rest();
    return this.with(request(this.url).get(`/v1/${path}`), headers);
  }

  /** A POST to a path under /v1, of JSON unless the body is text already. */
  async post(path: string, body: object | string = {}, headers: Headers = {}): Promise<request.Response> {
    const sent = this.with(request(this.url).post(`/v1/${path}`), headers);
    return sent.set('Content-Type', headers['Content-Type'] ?? 'application/json').send(body);
  }

  /** Sends a register for a funder, as a form with a file. */
  async upload(funderId: string, name: string, bytes: Buffer): Promise<request.Response> {
    const sent = this.with(request(this.url).post('/v1/imports'), {});
    return sent.field('funderId', funderId).attach('file', bytes, name);
  }

  /** What a query answers; fails the test when it does not. */
  async sees<View>(path: string): Promise<View> {
    return told<View>(await this.look(path), 200);
  }

  /** What a command answers, which must be a yes. */
  async asks(path: string, body: object = {}, headers: Headers = {}): Promise<DecidedView> {
    return told<DecidedView>(await this.post(path, body, headers), path.includes('/_') ? 200 : 201);
  }

  /** The problem that a command is answered with, which must be this one. */
  async isRefused(code: string, path: string, body: object | string = {}, headers: Headers = {}) {
    return problemIn(code, await this.post(path, body, headers));
  }

  /** The problem that a query is answered with, which must be this one. */
  async isNotShown(code: string, path: string): Promise<ProblemAnswer> {
    return problemIn(code, await this.look(path));
  }

  private with(sent: request.Test, headers: Headers): request.Test {
    return sent.set({ Origin: this.url, ...this.identity, ...headers });
  }
}

const told = <View>({ status, body, text }: request.Response, expected: number): View => {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${text}`);
  return body as View;
};

/** The problem document in an answer; fails the test when it is none, or another one. */
export const problemIn = (code: string, { status, type, text }: request.Response): ProblemAnswer => {
  const problem = type === 'application/problem+json' ? (JSON.parse(text) as ProblemAnswer) : undefined;
  if (problem?.title !== code) throw new Error(`${status} instead of ${code}: ${text}`);
  expect(problem).toMatchObject({ type: `/problems/${code}`, status, detail: expect.stringMatching(/\S/) });
  return problem;
};
