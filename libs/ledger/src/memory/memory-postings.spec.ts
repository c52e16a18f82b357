import { postingsContract } from '../contract/postings.contract.js';
import { MemoryPostings } from './memory-postings.js';

postingsContract('memory', async () => new MemoryPostings());
