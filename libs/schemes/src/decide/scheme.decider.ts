import type { Decider } from '@app/event-sourcing';
import type { SchemeEvents } from './scheme.events.js';
import { refuse } from './scheme.refusals.js';

/** What may be asked of a scheme. */
export type SchemeCommands = {
  PublishScheme: SchemeEvents['SchemePublished'];
  ChangeDecisionTerm: { weeks: number };
};

/** A scheme as its decider remembers it; without `published` it does not exist. */
export type Scheme = Readonly<{ published?: SchemeEvents['SchemePublished'] }>;

/** Until when a decision takes without a term of the scheme's own (Awb 4:13, second paragraph). */
export const AWB_TERM_WEEKS = 8;

/** What a funder gives by. */
export const schemeDecider: Decider<Scheme, SchemeCommands, SchemeEvents> = {
  stream: 'scheme',
  initialState: {},
  needs: {},
  // Who publishes names the owner; once published, the scheme itself says whose it is.
  related: ({ published }, command) => ({
    owner: published?.funderId ?? ('funderId' in command ? command.funderId : undefined),
  }),

  rights: {
    PublishScheme: ['admin of owner', 'finance of owner', 'operator'],
    ChangeDecisionTerm: ['admin of owner'],
  },

  decide: {
    PublishScheme: (scheme, { published }) => {
      if (!published) return [{ type: 'SchemePublished', data: scheme }];
      if (published.name === scheme.name && published.funderId === scheme.funderId) return [];
      throw refuse('scheme/already-published');
    },

    ChangeDecisionTerm: ({ weeks: to }, { published }) => {
      if (!published) throw refuse('scheme/not-published');
      const from = published.decisionTermWeeks;
      return from === to ? [] : [{ type: 'DecisionTermChanged', data: { from, to } }];
    },
  },

  evolve: {
    SchemePublished: (_, published) => ({ published }),
    DecisionTermChanged: ({ published }, { to }) =>
      published ? { published: { ...published, decisionTermWeeks: to } } : {},
  },
};
