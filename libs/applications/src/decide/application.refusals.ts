import { refusing } from '@app/event-sourcing';

/** Why an application says no. */
export const refuse = refusing({
  'application/year-named-twice': {
    nl: 'Een jaar staat er twee keer in. Zet elk jaar er één keer in.',
    en: 'A year is named twice. Name each year once.',
  },
  'application/funder-named-twice': {
    nl: 'Een financier staat er twee keer in. Vraag elke financier één keer.',
    en: 'A funder is named twice. Ask each funder once.',
  },
  'application/not-described': {
    nl: 'Beschrijf eerst wat u wilt doen, voor wie en waarom.',
    en: 'First describe what you want to do, for whom and why.',
  },
  'application/nothing-asked': {
    nl: 'Kies eerst aan wie u wat vraagt.',
    en: 'First choose whom you ask for what.',
  },
  'application/funder-without-amount': {
    nl: 'Bij een van de financiers staat nog geen bedrag. Vul het in, of haal deze financier weg.',
    en: 'For one of the funders there is no amount yet. Fill it in, or remove that funder.',
  },
  'application/not-covered': {
    nl: 'Kosten en dekking zijn niet gelijk in elk jaar. Maak ze gelijk, of leg uit hoe u het tekort oplost.',
    en: 'Costs and cover differ in some years. Make them equal, or explain how you will close the gap.',
  },
  'application/covered-twice': {
    nl: 'In een jaar vraagt u meer dan de kosten. Verlaag wat u vraagt.',
    en: 'In some year you ask for more than the costs. Ask for less.',
  },
  'application/funder-unknown': {
    nl: 'Een van de gekozen financiers bestaat niet.',
    en: 'One of the chosen funders does not exist.',
  },
  'application/scheme-of-another': {
    nl: 'Een van de gekozen regelingen bestaat niet, of is van een andere financier.',
    en: 'One of the chosen schemes does not exist, or is of another funder.',
  },
  'application/not-an-initiative': {
    nl: 'Alleen een initiatief of coalitie kan een aanvraag beginnen.',
    en: 'Only an initiative or coalition can start an application.',
  },
});
