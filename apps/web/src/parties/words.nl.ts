export const partiesNl = {
  initiatives: {
    title: 'Initiatieven',
    lead: 'Alle bewonersinitiatieven die u mag zien.',
    search: 'Zoek op naam of plaats',
    none: 'Geen initiatief gevonden',
    noneHelp: 'Zoek op een ander woord, of lees een subsidieregister in.',
  },
  kind: {
    initiative: 'bewonersinitiatief',
    coalition: 'coalitie',
    fund: 'fonds',
    municipality: 'gemeente',
    partner: 'maatschappelijke partner',
  },
} as const;
