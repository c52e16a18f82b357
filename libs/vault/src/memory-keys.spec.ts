import { keysContract } from './contract/keys.contract.js';
import { MemoryKeys } from './keys.js';

keysContract('memory', async () => new MemoryKeys());
