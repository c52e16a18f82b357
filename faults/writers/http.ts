import type { Answer } from './history.js';
import type { Way } from './way.js';
import type { Wish } from './wish.js';

/** The token that a person shows. */
export type TokenOf = (person: string) => string;

/** Nobody waits longer for an answer, in milliseconds; what proposes waits for policies, three seconds of it. */
const PATIENCE = 8_000;

/** Asks the api, as any machine would. */
export const overHttp =
  (url: string, tokenOf: TokenOf): Way =>
  async (wish, { person, key, seen }) => {
    const headers = {
      ...{ 'content-type': 'application/json', 'idempotency-key': key, authorization: `Bearer ${tokenOf(person)}` },
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    };
    const signal = AbortSignal.timeout(PATIENCE);
    const sent = { method: 'POST', headers, body: bodyOf(wish), signal };
    return fetch(`${url}/v1/${pathOf(wish)}`, sent).then(answerIn, unknown);
  };

const plurals: Readonly<Record<string, string>> = {
  party: 'parties',
  application: 'applications',
  review: 'reviews',
  pledge: 'pledges',
  budgetLine: 'budget-lines',
};

const made = ['RegisterParty', 'StartApplication'];

const pathOf = ({ decider, id, command: { type } }: Wish): string =>
  made.includes(type) ? `${plurals[decider.stream]}` : `${plurals[decider.stream]}/${id}/_${kebab(type)}`;

const kebab = (type: string): string => type.replace(/(?!^)[A-Z]/g, (capital) => `-${capital}`).toLowerCase();

const bodyOf = ({ command: { data }, own }: Wish): string =>
  JSON.stringify(Object.fromEntries(Object.entries(data).filter(([name]) => name !== own)));

const answerIn = async (response: Response): Promise<Answer> => {
  const said = await response.text().catch(() => undefined);
  if (said === undefined) return { outcome: 'unknown', why: 'cut off' };
  if (response.ok) return { outcome: 'done', ...JSON.parse(said) };
  if (response.status >= 500) return { outcome: 'unknown', why: `${response.status} ${codeIn(said)}` };
  return refusedBy(response.status, codeIn(said), said);
};

// These say that the suite asks wrongly, not that a rule said no.
const mistakes = [400, 401, 404, 405, 413, 415];

const refusedBy = (status: number, code: string, said: string): Answer => {
  if (mistakes.includes(status)) throw new Error(`asked wrongly: ${status} ${said}`);
  return { outcome: 'refused', code };
};

const codeIn = (said: string): string => {
  try {
    return JSON.parse(said).title;
  } catch {
    return `no problem document: ${said.slice(0, 100)}`;
  }
};

const unknown = (error: unknown): Answer => {
  const { name, cause } = Object(error) as { name?: string; cause?: { code?: string } };
  return { outcome: 'unknown', why: cause?.code ?? name ?? 'failed' };
};
