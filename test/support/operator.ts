import { randomUUID } from 'node:crypto';
import type { DeciderFor, MessageOf, Messages, Role } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { Decide, type DecidedView } from '@app/gate';
import type { PartyKind } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Installation } from '../../apps/cli/src/command.js';
import { commands } from '../../apps/cli/src/commands.js';
import { runCommand } from '../../apps/cli/src/run-command.js';
import { specInstallation } from './spec-installation.js';

/** What a command of the command line gave back. */
export type Ran = Readonly<{ code: number; out: readonly string[]; told: string }>;

/** Who runs the installation. */
export class Operator {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly environment?: Readonly<Record<string, string | undefined>>,
  ) {}

  /** Puts a command to the gate, in the operator's own name. */
  asks<C extends Messages>(decider: DeciderFor<C>, id: string, command: MessageOf<C>): Promise<DecidedView> {
    const by = { operator: 'spec', key: randomUUID() };
    return this.app.get(CommandBus).execute(new Decide(decider, id, command, by));
  }

  /** Makes a party out of nothing, with its first member; gives the id that an import would find it by. */
  async founds(kind: PartyKind, name: string, person: string, ...roles: readonly Role[]): Promise<PartyId> {
    const admitted = ['admit', person, '--party', name, '--kind', kind, '--roles', roles.join()];
    expect(await this.runs(...admitted)).toMatchObject({ code: 0 });
    return partyIdOf(kind, name);
  }

  /** Runs a command of the command line. */
  async runs(...args: readonly string[]): Promise<Ran> {
    return ran(specInstallation(this.app, this.environment), ...args);
  }
}

/** Runs a command of the command line on an installation. */
export const ran = async (installation: Installation, ...args: readonly string[]): Promise<Ran> => {
  const [out, told]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => void out.push(text), told: (text: string) => void told.push(text) };
  const code = await runCommand(commands, args, installation, terminal);
  return { code, out, told: told.join('\n') };
};
