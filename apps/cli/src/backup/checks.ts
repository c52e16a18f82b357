import { chainOn, verifyChain } from '@app/event-store';
import type pg from 'pg';
import { type Manifest, NoBackup } from './manifest.js';

/** What must hold of restored events, each as a question that finds nothing. */
const MUST_FIND_NOTHING: Readonly<Record<string, string>> = {
  'de posities lopen niet door': `
    select from (select count(*) as count, coalesce(max(position), 0) as last, coalesce(min(position), 1) as first from events) e
    cross join head h where e.count <> e.last or e.first <> 1 or e.last <> h.position`,
  'de revisies van een stroom lopen niet door': `
    select from events group by stream having count(*) <> max(revision) or min(revision) <> 1 limit 1`,
  'een lezer is verder dan de gebeurtenissen': `
    select from read.checkpoint c cross join head h where c.position > h.position`,
};

/** Throws NoBackup unless what this transaction has put back is what the manifest says and belongs together: positions, revisions, the chain to its end. */
export const expectConsistent = async (client: pg.ClientBase, { head }: Manifest): Promise<void> => {
  for (const [fault, question] of Object.entries(MUST_FIND_NOTHING)) {
    const { rowCount } = await client.query(question);
    if (rowCount) throw new NoBackup(`De reservekopie klopt niet: ${fault}.`);
  }
  const chain = chainOn(client);
  const { holdsUpTo, brokenAt } = await verifyChain(chain);
  const { position, hash } = await chain.tip();
  if (brokenAt !== undefined || `${position}` !== head.position || hash !== head.hash)
    throw new NoBackup(`De reservekopie klopt niet: de keten houdt op na gebeurtenis ${holdsUpTo}.`);
};
