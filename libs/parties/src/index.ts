export * from './decide/party.decider.js';
export * from './decide/party.events.js';
export * from './decide/party.facts.js';
export { membersOf, type Party, rolesOf } from './decide/party.state.js';
export * from './decide/person.decider.js';
export * from './decide/person.events.js';
export * from './parties.module.js';
export * from './project/party-directory.projection.js';
export * from './project/people.projection.js';
