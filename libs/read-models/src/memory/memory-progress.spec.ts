import { MemoryPostings } from '@app/ledger';
import { followContract } from '../contract/follow.contract.js';
import { policiesContract } from '../contract/policies.contract.js';
import { retryContract } from '../contract/retry.contract.js';
import { rowsContract } from '../contract/rows.contract.js';
import { standingContract } from '../contract/standing.contract.js';
import { MemoryProgress } from './memory-progress.js';
import { MemoryRows } from './memory-rows.js';

const make = async () => {
  const [rows, postings] = [new MemoryRows(), new MemoryPostings()];
  return { rows, postings, progress: new MemoryProgress(rows, postings) };
};

rowsContract('memory', make);
followContract('memory', make);
policiesContract('memory', async () => (await make()).progress);
retryContract('memory', async () => (await make()).progress);
standingContract('memory', async () => (await make()).progress);
