import type { Command, Terminal } from './command.js';
import { demoEnd, isAlone, loadDemo, mayBeLoaded } from './demo/demo.js';
import { DemoClock } from './demo/demo-clock.js';
import { beginLoading, endLoading } from './demo/loading.js';

const PROGRESS_EACH = 100;

/** Loads the demo into an empty installation and keeps how far its clock is from the machine's; exit code 1 when it may not. */
export const demoCommand: Command = {
  usage: 'demo',
  does: 'Laadt de demonstratie met verzonnen mensen en organisaties; alleen in een lege installatie.',
  run: async (_, installation, { told }) => {
    const { isProduction, eventStoreUrl, DATA_DIR, masterKey } = installation.settings();
    if (isProduction) return failed(told, 'De demonstratie wordt nooit in productie geladen.');
    if (!(await mayBeLoaded(eventStoreUrl, DATA_DIR))) return failed(told, notEmpty);
    const clock = new DemoClock();
    const app = await installation.app(clock);
    if (!(await isAlone(app))) return failed(told, inUse);
    beginLoading(DATA_DIR);
    await loadDemo(app, clock, masterKey, progressTo(told));
    endLoading(DATA_DIR, demoEnd - Date.now());
    told('De demonstratie is geladen.');
    return 0;
  },
};

const notEmpty =
  'Hier is al iets vastgelegd. De demonstratie kan alleen in een lege installatie. Kies een andere map: DATA_DIR=map npm run aandeel -- demo';
const inUse = 'Aandeel draait al op deze database. Stop het eerst; daarna kan de demonstratie worden geladen.';

const progressTo = (told: Terminal['told']) => {
  let said = 0;
  return (done: number, of: number): void => {
    if (done < said + PROGRESS_EACH && done < of) return;
    said = done;
    told(`${done} van ${of} stappen`);
  };
};

const failed = (told: Terminal['told'], sentence: string): number => {
  told(sentence);
  return 1;
};
