import { Vault } from '@app/vault';
import type { Command } from './command.js';
import { failed } from './failed.js';

/** Wraps every key by MASTER_KEY that MASTER_KEY_ALSO has wrapped; api and projector go on meanwhile, told of both. Exit code 0, 1 when there is no other master key. Last line: JSON. */
export const rotateMasterKeyCommand: Command = {
  usage: 'rotate-master-key',
  does: 'Verpakt alle sleutels met MASTER_KEY die nog met MASTER_KEY_ALSO verpakt zijn; onderbroken doet dezelfde opdracht de rest.',
  run: async (_, installation, terminal) => {
    const app = await installation.app();
    const vault = app.get(Vault);
    if (!vault.readsAlso) return failed(terminal, onlyOne);
    const done = await vault.rotate((count) => terminal.told(`${count} sleutels bekeken`));
    terminal.told(done.wrapped > 0 ? again : finished);
    terminal.out(JSON.stringify(done));
    return 0;
  },
};

const onlyOne =
  'Er is één hoofdsleutel. Zet de nieuwe in MASTER_KEY en de oude in MASTER_KEY_ALSO; zie docs/backup.md.';
const again =
  'Geef de opdracht nog eens tot er niets meer te verpakken is: er kan intussen een sleutel zijn bijgekomen.';
const finished =
  'Alle sleutels zijn verpakt met MASTER_KEY. MASTER_KEY_ALSO kan weg: daarmee is hier niets meer te openen.';
