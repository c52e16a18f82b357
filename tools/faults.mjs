// npm run faults -- --rounds N --seed S [--from K] [--disk]: the service in its own processes, hurt at random moments, and looked through after each round.
import './typescript.mjs';
import { buildServer } from './build.mjs';

buildServer();
const { main } = await import('../faults/main.ts');
process.exitCode = await main(process.argv.slice(2));
