import { keysContract } from './contract/keys.contract.js';
import { rotationContract } from './contract/rotation.contract.js';
import { MemoryKeys } from './memory-keys.js';

keysContract('memory', async () => new MemoryKeys());
rotationContract('memory', async () => new MemoryKeys());
