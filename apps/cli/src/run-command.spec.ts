import { Refusal } from '@app/event-sourcing';
import { UnusableSettings } from '@app/settings';
import { WrongMasterKey } from '@app/vault';
import { specInstallation } from '../../../test/support/spec-installation.js';
import type { Command } from './command.js';
import { runCommand } from './run-command.js';

const coded = (code: string, more: object = {}) => Object.assign(new Error(`${code}: told`), { code, ...more });
const named = (name: string) => Object.assign(new Error('told'), { name });

describe('a command', () => {
  let told: string;
  const called = (error: unknown): Promise<number> => {
    const failing: Command = { usage: 'fail', does: 'Lukt niet.', run: () => Promise.reject(error) };
    told = '';
    return runCommand({ fail: failing }, ['fail'], specInstallation(undefined), {
      out: () => undefined,
      told: (text) => (told += text),
    });
  };

  it.each<[string, unknown, string]>([
    ['a rule says no', new Refusal('x/y', {}, { nl: 'Dit mag niet.', en: 'This may not be.' }), 'Dit mag niet.'],
    ['a setting is missing', new UnusableSettings(['MASTER_KEY is missing']), 'MASTER_KEY is missing'],
    ['the master key is another', new WrongMasterKey('MASTER_KEY is not the one'), 'MASTER_KEY is not the one'],
    [
      'no database answers',
      coded('ECONNREFUSED'),
      'De database is niet te bereiken (DATABASE_URL): ECONNREFUSED: told',
    ],
    [
      'no database answers at any address of its name',
      Object.assign(new AggregateError([coded('ECONNREFUSED')]), { code: 'ECONNREFUSED' }),
      'De database is niet te bereiken (DATABASE_URL): ECONNREFUSED: told',
    ],
    ['the password is wrong', coded('28P01'), 'De database laat Aandeel zo niet binnen (DATABASE_URL): 28P01: told'],
    [
      'there is no such database',
      coded('3D000'),
      'De database laat Aandeel zo niet binnen (DATABASE_URL): 3D000: told',
    ],
    ['KurrentDB does not answer', named('OutOfReach'), 'De opslag van de gebeurtenissen (EVENT_STORE_URL) is niet te'],
    ['a stream on KurrentDB was cut off', named('Damaged'), 'In de opslag van de gebeurtenissen is iets beschadigd'],
    ['the events are others than before', named('Elsewhere'), 'uit een andere opslag van gebeurtenissen'],
    ['a file is not there', coded('ENOENT', { path: '/a' }), 'Dit is er niet: /a'],
    [
      'a folder is a file',
      coded('ENOTDIR', { path: '/a/b' }),
      'Een deel van dit pad is een bestand, en geen map: /a/b',
    ],
    ['a file may not be read', coded('EACCES', { path: '/a' }), 'Dit mag Aandeel niet lezen of schrijven: /a'],
    ['a file is a folder, found while it was read', coded('EISDIR'), 'Dit is een map, en er is een bestand nodig.'],
    ['the disk is full', coded('ENOSPC'), 'De schijf is vol.'],
  ])('ends with 1 and a sentence when %s', async (_, error, sentence) => {
    expect(await called(error)).toBe(1);
    expect(told).toContain(sentence);
  });

  it('shows all of what nobody foresaw', () =>
    expect(called(new TypeError('x is undefined'))).rejects.toThrow('x is undefined'));
});
