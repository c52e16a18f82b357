import { toSeal } from '@app/gate';
import { reviewDecider } from '@app/reviews';
import { between, oneOf } from '../plan/random.js';
import { bothYears, type Move } from './move.js';
import { wish } from './wish.js';

/** What a funder does until it has decided. */
export const reviewMoves: readonly Move[] = [
  {
    ...{ step: 'DeclareNoConflict@', weight: 9, once: true, after: ['SubmitApplication'], before: ['ProposeAward@'] },
    wish: ({ dossier, funder }) =>
      wish(reviewDecider, dossier.reviewOf(funder.id), { type: 'DeclareNoConflict', data: {} }),
  },
  {
    ...{ step: 'GiveScore@', weight: 5, after: ['DeclareNoConflict@'], before: ['ProposeAward@'] },
    wish: ({ dossier, funder, mark, random }) => {
      const data = { criterion: `vraag ${mark}`, points: between(random, 1, 5), reason: toSeal(`Omdat ${mark}.`) };
      return wish(reviewDecider, dossier.reviewOf(funder.id), { type: 'GiveScore', data });
    },
  },
  {
    ...{ step: 'ProposeAward@', weight: 12, waits: true, after: ['SubmitApplication'], before: ['PayInstalment@'] },
    wish: (making) => {
      const { dossier, funder, mark, random } = making;
      const amounts = bothYears(making, dossier.amount - (mark % 10_000));
      const data = { lineId: oneOf(random, funder.lines), legalForm: funder.legalForm, amounts };
      const reason = toSeal('Het past bij ons doel.');
      return wish(reviewDecider, dossier.reviewOf(funder.id), { type: 'ProposeAward', data: { ...data, reason } });
    },
  },
  {
    ...{ step: 'WithdrawProposal@', weight: 2, after: ['SubmitApplication'], before: ['PayInstalment@'] },
    wish: ({ dossier, funder }) =>
      wish(reviewDecider, dossier.reviewOf(funder.id), { type: 'WithdrawProposal', data: {} }),
  },
  {
    ...{ step: 'DeclineApplication@', weight: 0.5, once: true, after: ['SubmitApplication'] },
    wish: ({ dossier, funder }) => {
      const data = { reason: toSeal('Valt buiten ons werkgebied.') };
      return wish(reviewDecider, dossier.reviewOf(funder.id), { type: 'DeclineApplication', data });
    },
  },
];
