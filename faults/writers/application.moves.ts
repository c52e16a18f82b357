import { applicationDecider } from '@app/applications';
import { toSeal } from '@app/gate';
import { partyDecider } from '@app/parties';
import { bothYears, type Move, named } from './move.js';
import { wish } from './wish.js';

/** What an initiative does, from its first day to its application. */
export const applicationMoves: readonly Move[] = [
  {
    ...{ step: 'RegisterParty', weight: 9, once: true, after: [] },
    wish: ({ dossier: { initiative: partyId }, mark }) => {
      const data = { partyId, kind: 'initiative' as const, name: named(mark), identifiers: {} };
      return wish(partyDecider, partyId, { type: 'RegisterParty', data }, 'partyId');
    },
  },
  {
    ...{ step: 'RenameParty', weight: 1, after: ['RegisterParty'] },
    wish: ({ dossier: { initiative }, mark }) =>
      wish(partyDecider, initiative, { type: 'RenameParty', data: { name: named(mark) } }),
  },
  {
    ...{ step: 'StartApplication', weight: 9, once: true, after: ['RegisterParty'] },
    wish: ({ dossier: { initiative: initiativeId, application: applicationId }, mark }) => {
      const data = { applicationId, initiativeId, title: named(mark), theme: 'Groen' };
      return wish(applicationDecider, applicationId, { type: 'StartApplication', data }, 'applicationId');
    },
  },
  {
    ...{ step: 'DescribeApplication', weight: 4, after: ['StartApplication'], before: ['SubmitApplication'] },
    wish: ({ dossier, mark }) => {
      const data = { title: named(mark), theme: 'Groen', summary: toSeal(`Wij beginnen een tuin, ${mark}.`) };
      return wish(applicationDecider, dossier.application, { type: 'DescribeApplication', data });
    },
  },
  {
    ...{ step: 'PlanCover', weight: 9, once: true, after: ['StartApplication'] },
    wish: (making) => {
      const costs = [{ category: 'materials' as const, amounts: bothYears(making, 2 * making.dossier.amount) }];
      return wish(applicationDecider, making.dossier.application, { type: 'PlanCover', data: { costs, income: [] } });
    },
  },
  {
    ...{ step: 'AskFunders', weight: 9, once: true, after: ['StartApplication'] },
    wish: (making) => {
      const amounts = bothYears(making, making.dossier.amount);
      const asks = making.field.funders.map(({ id: funderId }) => ({ funderId, amounts }));
      return wish(applicationDecider, making.dossier.application, { type: 'AskFunders', data: { asks } });
    },
  },
  {
    ...{ step: 'SubmitApplication', weight: 30, once: true },
    after: ['DescribeApplication', 'PlanCover', 'AskFunders'],
    wish: ({ dossier }) => wish(applicationDecider, dossier.application, { type: 'SubmitApplication', data: {} }),
  },
  {
    ...{ step: 'WithdrawApplication', weight: 0.3, once: true, after: ['SubmitApplication'] },
    wish: ({ dossier }) => wish(applicationDecider, dossier.application, { type: 'WithdrawApplication', data: {} }),
  },
];
