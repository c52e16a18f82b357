// The table of who may do what, as a page: commands out of deciders, queries out of controllers.
import { RequestMethod } from '@nestjs/common';

const meanings = {
  initiative: 'the initiative that asks and receives (bewonersinitiatief)',
  funder: 'the fund or municipality that gives money (fonds, gemeente)',
  owner: 'whose budget line, scheme, goal or register it is',
  party: 'the party that it is about',
  municipality: 'the municipality of the co-production (gemeente)',
  giver: 'who gives help in kind',
  partner: 'anyone who takes part in the co-production (partner)',
  member: 'lid',
  editor: 'schrijft mee',
  signer: 'tekent',
  reviewer: 'beoordeelt',
  decider: 'beslist',
  finance: 'financieel adviseur, penningmeester',
  accountHolder: 'accounthouder, vaste contactpersoon',
  admin: 'beheert de leden van een partij',
  coordinator: 'aanjager, kwartiermaker',
  auditor: 'ziet en wijzigt niets',
};

/** The page; throws when a role or a relation has no meaning here. */
export const rightsPaper = ({ deciders, modules, readRights, words }) =>
  [
    '# Who may do what',
    '',
    'Made by `npm run rights` out of the deciders and the controllers; a spec fails when it is out of date.',
    'A command without a row does not compile, a query without one keeps the api from starting.',
    '',
    '`decider of funder` is read aloud: whoever has the role *decider* in the party that stands in the relation *funder*',
    'to what is asked about. Which party that is says the stream, not who asks; memberships are read anew at each attempt,',
    'so a role taken away counts at once. Beside these: `signed in` is anyone who signed in, `self` the person it is',
    'about, `public` everyone, `policy` no person but the rules that join the features (`libs/policies`), and `operator`',
    'who runs the installation, on the command line.',
    '',
    ...table('role', 'Dutch', words.roles.map(meant)),
    '',
    ...table('relation', 'meaning', words.relations.map(meant)),
    '',
    '## Commands',
    ...deciders.flatMap(commandsOf),
    '',
    '## Over HTTP, besides commands',
    '',
    ...table('address', 'for', readings(modules, readRights)),
    '',
  ].join('\n');

const meant = (word) => {
  if (!meanings[word]) throw new Error(`tools/rights-paper.mjs does not say what ${word} means`);
  return [`\`${word}\``, meanings[word]];
};

const commandsOf = ({ stream, rights }) => [
  '',
  `### ${stream}`,
  '',
  ...table(
    'command',
    'for',
    Object.entries(rights).map(([name, row]) => [name, named(row)]),
  ),
];

const table = (left, right, rows) => [
  `| ${left} | ${right} |`,
  '|---|---|',
  ...rows.map(([one, other]) => `| ${one} | ${other} |`),
];

const named = (row) => (row.length > 0 ? row.join(', ') : 'nobody');

const readings = (modules, readRights) =>
  modules
    .flatMap((module) => controllersIn(module))
    .flatMap(readingsIn(readRights))
    .sort(([one], [other]) => (plain(one) < plain(other) ? -1 : 1));

const plain = (address) => address.replaceAll('`', '');

/** The controllers of a module and of those it imports, once each. */
const controllersIn = (module, seen = new Set()) => {
  const own = module.module ?? module;
  if (seen.has(own)) return [];
  seen.add(own);
  const [controllers, imports] = ['controllers', 'imports'].map((list) => Reflect.getMetadata(list, own) ?? []);
  return [...controllers, ...imports.flatMap((each) => controllersIn(each, seen))];
};

const readingsIn = (readRights) => (controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const row = typeof handler === 'function' ? Reflect.getMetadata(readRights, handler) : undefined;
    if (!row) return [];
    const address = [controller, handler].map((part) => Reflect.getMetadata('path', part)).filter(isSomewhere);
    const method = RequestMethod[Reflect.getMetadata('method', handler)];
    return [[`\`${method} /v1/${address.join('/')}\``, named(row)]];
  });

const isSomewhere = (path) => path && path !== '/';
