// npm run rights: writes docs/rights.md out of the deciders and the controllers; with --check it only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './typescript.mjs';
import { rightsPaper } from './rights-paper.mjs';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/rights.md');
const { assembly, FeaturesModule } = await import('../libs/assembly/src/index.ts');
const { PlatformModule } = await import('../apps/api/src/platform.module.ts');
const { relations, roles } = await import('../libs/event-sourcing/src/index.ts');
const { READ_RIGHTS } = await import('../libs/gate/src/index.ts');

const paper = rightsPaper({
  deciders: assembly.deciders,
  modules: [FeaturesModule, PlatformModule],
  readRights: READ_RIGHTS,
  words: { roles, relations },
});

if (!process.argv.includes('--check')) writeFileSync(file, paper);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== paper) {
  console.error('docs/rights.md is out of date: npm run rights');
  process.exit(1);
}
