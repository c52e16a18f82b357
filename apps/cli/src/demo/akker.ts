import { applicationDecider } from '@app/applications';
import type { ApplicationId } from '@app/field';
import { partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import { reviewDecider } from '@app/reviews';
import { neighbourhoods, veldermeer } from './municipality.js';
import { as, on, type Script } from './script.js';
import { idFor, personal, perYear } from './words.js';
import { gifts, zilverlindeId } from './zilverlinde.js';

const initiativeId = partyIdOf('initiative', 'Buurttuin De Akker');
const applicationId: ApplicationId = idFor('application/akker');
const reviewOf = (funder: string) => `${applicationId}_${funder}`;

/** Buurttuin De Akker: one application, two funders. */
export const akker = (): Script => [
  on(
    '2023-02-01',
    as('marloes').asks(partyDecider, initiativeId, {
      type: 'RegisterParty',
      data: { partyId: initiativeId, kind: 'initiative', name: 'Buurttuin De Akker', identifiers: {} },
    }),
    as('marloes').asks(applicationDecider, applicationId, {
      type: 'StartApplication',
      data: { applicationId, initiativeId, title: 'Een tuin voor de hele buurt', theme: 'Groen en ontmoeting' },
    }),
    as('marloes').asks(applicationDecider, applicationId, {
      type: 'DescribeApplication',
      data: {
        ...{ title: 'Een tuin voor de hele buurt', theme: 'Groen en ontmoeting' },
        summary: personal('Van een kaal veld maken we met de buurt een tuin.'),
      },
    }),
    as('marloes').asks(applicationDecider, applicationId, {
      type: 'PlanCover',
      data: { costs: [{ category: 'materials', amounts: perYear({ 2023: 20_000, 2024: 20_000 }) }], income: [] },
    }),
    as('marloes').asks(applicationDecider, applicationId, {
      type: 'AskFunders',
      data: {
        asks: [
          { funderId: veldermeer, amounts: perYear({ 2023: 12_000, 2024: 12_000 }) },
          { funderId: zilverlindeId, amounts: perYear({ 2023: 8_000, 2024: 8_000 }) },
        ],
      },
    }),
    as('marloes').asks(applicationDecider, applicationId, { type: 'SubmitApplication', data: {} }),
  ),
  on(
    '2023-03-06',
    as('fenna').asks(reviewDecider, reviewOf(veldermeer), {
      type: 'ProposeAward',
      data: {
        ...{ lineId: neighbourhoods, legalForm: 'subsidy', amounts: perYear({ 2023: 12_000, 2024: 12_000 }) },
        reason: personal('Past bij ons doel: meer ontmoeting in de buurt.'),
      },
    }),
    as('idris').asks(reviewDecider, reviewOf(zilverlindeId), {
      type: 'ProposeAward',
      data: {
        ...{ lineId: gifts, legalForm: 'gift', amounts: perYear({ 2023: 8_000, 2024: 8_000 }) },
        reason: personal('Bewoners doen het zelf.'),
      },
    }),
  ),
];
