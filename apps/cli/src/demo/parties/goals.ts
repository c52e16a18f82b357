import { type GoalId, isoDate, type PartyId } from '@app/field';
import { goalDecider } from '@app/goals';
import type { Sub } from '../people.js';
import { type Act, as, on, type Script, type Who } from '../script.js';
import { idFor } from '../steps/words.js';
import { meentfonds, veldermeer } from './parties.js';

const meetingPlaces: GoalId = idFor('goal/meeting-places');
const careNearby: GoalId = idFor('goal/care-nearby');
const youngAtWork: GoalId = idFor('goal/young-at-work');
const fewerStones: GoalId = idFor('goal/fewer-stones');

/** The goals by what they are about. */
export const goals = { meetingPlaces, careNearby, youngAtWork, fewerStones };

/** An initiative that helps to reach a goal. */
export const links = (by: Sub, initiativeId: PartyId, goalId: GoalId): Act =>
  as(by).asks(goalDecider, goalId, { type: 'LinkInitiative', data: { initiativeId } });

/** What the municipality and a fund want to reach, and what they offer for it. */
export const publishedGoals = (who: Who): Script => [
  on(
    '2023-01-24',
    as('fenna').asks(goalDecider, meetingPlaces, {
      type: 'PublishGoal',
      data: {
        ...{ goalId: meetingPlaces, ownerId: veldermeer.partyId, theme: 'Ontmoeting', taskField: '6.1' },
        title: 'In elke buurt een plek om elkaar te ontmoeten',
        ...{ policyDocument: 'Nota Samen Veldermeer 2023–2030', accountHolderId: who('fenna') },
        ...{ from: isoDate('2023-01-01'), to: isoDate('2030-12-31') },
        wanted: 'In alle elf buurten een plek die van de bewoners zelf is en ten minste drie dagen per week open.',
        offered: 'Geld voor meer jaren, een vaste contactpersoon en hulp met vergunningen.',
      },
    }),
    as('wouter').asks(goalDecider, fewerStones, {
      type: 'PublishGoal',
      data: {
        ...{ goalId: fewerStones, ownerId: meentfonds.partyId, theme: 'Groen', taskField: '5.7' },
        title: 'Tienduizend vierkante meter steen eruit',
        ...{ from: isoDate('2023-01-01'), to: isoDate('2028-12-31') },
        wanted: 'Bewoners die samen een stuk grond vergroenen en het zelf blijven beheren.',
        offered: 'Geld voor plantgoed en een netwerk van tuinmensen.',
      },
    }),
  ),
  on(
    '2024-09-09',
    as('fenna').asks(goalDecider, careNearby, {
      type: 'PublishGoal',
      data: {
        ...{ goalId: careNearby, ownerId: veldermeer.partyId, theme: 'Zorg en welzijn', taskField: '6.1' },
        title: 'Langer thuis in een buurt die meekijkt',
        ...{ policyDocument: 'Beleidsplan Zorg dichtbij 2024–2028', accountHolderId: who('joris') },
        ...{ from: isoDate('2024-01-01'), to: isoDate('2028-12-31') },
        wanted: 'Buurten waar mensen elkaar helpen voordat er beroepskrachten nodig zijn.',
        offered: 'Uren van het sociaal wijkteam en geld uit de regeling voor zorgzame buurten.',
      },
    }),
  ),
  on(
    '2025-01-20',
    as('joris').asks(goalDecider, youngAtWork, {
      type: 'PublishGoal',
      data: {
        ...{ goalId: youngAtWork, ownerId: veldermeer.partyId, theme: 'Jeugd en werk', taskField: '6.5' },
        title: 'Geen jongere uit beeld',
        ...{ policyDocument: 'Actieplan Jongeren 2025–2028', accountHolderId: who('joris') },
        ...{ from: isoDate('2025-01-01'), to: isoDate('2028-12-31') },
        wanted: 'Jongeren van 16 tot 27 zonder school of werk leren een vak op een plek die van henzelf is.',
        offered: 'Ruimte, begeleiding en geld voor een proef.',
      },
    }),
  ),
];
