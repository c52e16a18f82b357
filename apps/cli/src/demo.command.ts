import type { Command, Terminal } from './command.js';
import { demoEnd, isEmpty, loadDemo } from './demo/demo.js';
import { DemoClock } from './demo/demo-clock.js';
import { keepDemoClock } from './demo/keep-demo-clock.js';

const PROGRESS_EACH = 100;

/** Loads the demo into an empty installation and keeps how far its clock is from the machine's; exit code 1 when it may not. */
export const demoCommand: Command = {
  usage: 'demo',
  does: 'Laadt de demonstratie met verzonnen mensen en organisaties; alleen in een lege installatie.',
  run: async (_, installation, { told }) => {
    const { isProduction, DATABASE_URL, DATA_DIR, masterKey } = installation.settings();
    if (isProduction) return failed(told, 'De demonstratie wordt nooit in productie geladen.');
    if (!(await isEmpty(DATABASE_URL)))
      return failed(
        told,
        'Hier is al iets vastgelegd. De demonstratie kan alleen in een lege installatie: kies een andere DATA_DIR.',
      );
    const clock = new DemoClock();
    await loadDemo(await installation.app(clock), clock, masterKey, progressTo(told));
    keepDemoClock(DATA_DIR, demoEnd - Date.now());
    told('De demonstratie is geladen.');
    return 0;
  },
};

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
