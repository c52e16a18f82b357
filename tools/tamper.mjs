// npm run tamper -- --times N --seed S: a superuser who changes what was recorded, and what is found of it with and without a witness.
import './typescript.mjs';

const { main } = await import('../test/database/tamper/main.ts');
process.exitCode = await main(process.argv.slice(2));
