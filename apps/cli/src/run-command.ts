import type { Command, Installation, Terminal } from './command.js';
import { sentenceOn } from './sentences.js';

/** Runs the command that the first word names; gives the exit code: 1 when it could not be done, 2 when called wrongly. */
export const runCommand = async (
  commands: Readonly<Record<string, Command>>,
  [name = '', ...args]: readonly string[],
  installation: Installation,
  terminal: Terminal,
): Promise<number> => {
  const command = commands[name];
  if (!command) return helped(commands, name, terminal);
  try {
    return await command.run(args, installation, terminal);
  } catch (error) {
    // What an operator can mend is told without a stack.
    const sentence = sentenceOn(error);
    if (!sentence) throw error;
    terminal.told(sentence);
    return 1;
  }
};

const helped = (commands: Readonly<Record<string, Command>>, name: string, { told }: Terminal): number => {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  told(['npm run aandeel -- OPDRACHT', ...lines].join('\n'));
  return name === 'help' ? 0 : 2;
};
