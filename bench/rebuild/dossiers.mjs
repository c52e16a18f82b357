import { randomUUID } from 'node:crypto';

const PER_LINE = 50;
const YEARS = [2026, 2027, 2028];
/** How many events the log has of each dossier. */
export const PER_DOSSIER = 10;

const uuid = (kind, n) => `${kind}0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const each = (amount) => YEARS.map((year) => ({ year, amount }));
const sealed = (id, n) =>
  `sealed:application-${id}:${Buffer.from(`${'ciphertext '.repeat(12)}${n}`).toString('base64url')}`;

/** One dossier from its application to the settlement of its first year: per stream the events that it adds there. */
const dossierOf = (n) => {
  const ids = { line: uuid('b', Math.floor(n / PER_LINE)), funder: uuid('a', Math.floor(n / PER_LINE / 20)) };
  const [applicationId, pledgeId, initiativeId] = [uuid('d', n), uuid('e', n), uuid('c', Math.floor(n / 2))];
  const between = {
    ...{ pledgeId, funderId: ids.funder, initiativeId, lineId: ids.line, applicationId },
    ...{ funderKind: 'municipality', legalForm: 'subsidy' },
  };
  const amounts = each(1_250_000 + n);
  const hold = { ...between, holdId: uuid('f', n), reviewId: uuid('9', n), amounts };
  const instalment = { ...between, instalmentId: 'first', year: YEARS[0], amount: amounts[0].amount };
  return [
    [
      `application-${applicationId}`,
      ['ApplicationStarted', { applicationId, initiativeId, title: `Buurttuin ${n}`, theme: 'Groen' }],
      ['ApplicationDescribed', { title: `Buurttuin ${n}`, theme: 'Groen', summary: sealed(applicationId, n) }],
      ['CoverPlanned', { costs: [{ category: 'materials', amounts }], income: [{ category: 'own-money', amounts }] }],
    ],
    [`budgetLine-${ids.line}`, ['MoneyHeld', hold], ['HoldCommitted', hold]],
    [
      `pledge-${pledgeId}`,
      ['PledgeMade', { ...between, firm: amounts, proviso: [] }],
      ['InstalmentPlanned', { ...instalment, condition: { kind: 'date', on: '2026-03-01' } }],
      ['InstalmentFellDue', { ...instalment, payBefore: '2026-04-12' }],
      ['InstalmentPaid', { ...instalment, paidOn: '2026-03-20' }],
      ['YearSettled', { ...between, year: YEARS[0], settled: amounts[0].amount, released: 0 }],
    ],
  ];
};

/** Records so many events through the event store, dossier by dossier; of one budget line one after the other. */
export const record = async (store, events) => {
  const lines = events / PER_DOSSIER / PER_LINE;
  let next = 0;
  const work = async () => {
    for (let line = next++; line < lines; line = next++) await recordLine(store, line);
  };
  await Promise.all(Array.from({ length: 200 }, work));
};

const recordLine = async (store, line) => {
  const revisions = new Map();
  for (let n = line * PER_LINE; n < (line + 1) * PER_LINE; n += 1)
    for (const [stream, ...told] of dossierOf(n)) {
      const asked = { stream, expected: revisions.get(stream) ?? 0, commandId: randomUUID(), actor: 'policy:bench' };
      const { revision } = await store.append({ ...asked, events: told.map(([type, data]) => ({ type, data })) });
      revisions.set(stream, revision);
    }
};
