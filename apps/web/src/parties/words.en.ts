import type { Shape } from '../language/shape.js';
import type { partiesNl } from './words.nl.js';

export const partiesEn: Shape<typeof partiesNl> = {
  initiatives: {
    title: 'Initiatives',
    lead: 'All citizens’ initiatives that you may see.',
    search: 'Search by name or place',
    none: 'No initiative found',
    noneHelp: 'Try another word, or read in a grant register.',
  },
  kind: {
    initiative: 'citizens’ initiative',
    coalition: 'coalition',
    fund: 'fund',
    municipality: 'municipality',
    partner: 'social partner',
  },
};
