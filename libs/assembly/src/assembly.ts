import { reportDecider, reportList } from '@app/accountability';
import { applicationDecider, applicationEntries, applicationList } from '@app/applications';
import { budgetLineDecider, budgetLineEntries, lineList } from '@app/budgets';
import { coproductionDecider, coproductionList } from '@app/coproductions';
import { goalDecider, goalList } from '@app/goals';
import { registerMappingDecider, registerRowDecider, registerRows } from '@app/imports';
import { partyDecider, partyDirectory, people, personDecider } from '@app/parties';
import { development, phaseDecider } from '@app/phases';
import { helpDecider, helpEntries, helpList, pledgeDecider, pledgeEntries, pledgeList } from '@app/pledges';
import { answers, policies } from '@app/policies';
import type { Assembly } from '@app/read-models';
import { reviewBoard, reviewDecider, reviewEntries } from '@app/reviews';
import { schemeDecider, schemeList } from '@app/schemes';
import { dossierNames, helpInKind, timeline } from '@app/views';

/** All that the features bring along, in one list each. */
export const assembly: Assembly = {
  /** Every kind of stream, with its rights: one table of who may do what. */
  deciders: [
    partyDecider,
    personDecider,
    goalDecider,
    schemeDecider,
    applicationDecider,
    reviewDecider,
    budgetLineDecider,
    pledgeDecider,
    helpDecider,
    coproductionDecider,
    phaseDecider,
    reportDecider,
    registerRowDecider,
    registerMappingDecider,
  ],

  /** Every read model. */
  projections: [
    partyDirectory,
    people,
    goalList,
    schemeList,
    applicationList,
    reviewBoard,
    lineList,
    pledgeList,
    helpList,
    coproductionList,
    development,
    reportList,
    registerRows,
    dossierNames,
    helpInKind,
    timeline,
  ],

  /** Every event that moves money. */
  entries: { ...applicationEntries, ...reviewEntries, ...budgetLineEntries, ...pledgeEntries, ...helpEntries },

  policies,
  answers,

  /** Every old shape of an event; none yet. */
  upcasts: {},
};
