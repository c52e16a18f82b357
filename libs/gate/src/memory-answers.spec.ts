import { MemoryAnswers } from './answers.js';
import { answersContract } from './contract/answers.contract.js';

answersContract('memory', async () => new MemoryAnswers());
