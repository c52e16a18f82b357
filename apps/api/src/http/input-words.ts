import type { Sentence } from '@app/event-sourcing';

type Words = (parameters: readonly unknown[], means?: string) => Sentence;

/** What a rule of a field says in plain words, and the stable code of it; a rule may bring its own words in its context. */
export const wordsFor = (
  rule: string,
  parameters: readonly unknown[],
  { means, nl, en }: Readonly<{ means?: string; nl?: string; en?: string }> = {},
): Readonly<{ code: string; detail: Sentence }> => ({
  code: codes[rule] ?? kebab(rule.replace(/^is(?=[A-Z])/, '')),
  detail: nl && en ? { nl, en } : (words[rule] ?? notRight)(parameters, means),
});

const say = (nl: string, en: string): Sentence => ({ nl, en });

const notRight: Words = () => say('klopt niet', 'is not right');

const codes: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  nestedValidation: 'object',
  isPlainDate: 'date',
  isLength: 'length',
};

const words: Readonly<Record<string, Words>> = {
  missing: () => say('moet ingevuld zijn', 'must be filled in'),
  whitelistValidation: () => say('is hier niet bekend', 'is not known here'),
  nestedValidation: () => say('moet een groep velden zijn', 'must be a group of fields'),
  isObject: () => say('moet een groep velden zijn', 'must be a group of fields'),
  isInt: (_, means) =>
    means === 'cents'
      ? say('moet een geheel bedrag in centen zijn', 'must be a whole amount in cents')
      : say('moet een geheel getal zijn', 'must be a whole number'),
  isNumber: () => say('moet een getal zijn', 'must be a number'),
  min: ([least], means) => say(`moet minstens ${least}${unit(means)} zijn`, `must be at least ${least}${unit(means)}`),
  max: ([most], means) => say(`mag hoogstens ${most}${unit(means)} zijn`, `must be at most ${most}${unit(means)}`),
  isString: () => say('moet tekst zijn', 'must be text'),
  isLength: ([least, most]) =>
    least === most
      ? say(`moet precies ${least} tekens lang zijn`, `must be exactly ${least} characters long`)
      : say(`moet ${least} tot ${most} tekens lang zijn`, `must be ${least} to ${most} characters long`),
  minLength: ([least]) => say(`moet minstens ${least} tekens lang zijn`, `must be at least ${least} characters long`),
  maxLength: ([most]) => say(`mag hoogstens ${most} tekens lang zijn`, `must be at most ${most} characters long`),
  isBoolean: () => say('moet true of false zijn', 'must be true or false'),
  isIn: ([values]) => oneOf(values),
  isEnum: ([, values]) => oneOf(values),
  isArray: () => say('moet een lijst zijn', 'must be a list'),
  arrayNotEmpty: () => say('moet een lijst met ten minste één regel zijn', 'must be a list with at least one item'),
  arrayMinSize: ([least]) => say(`moet minstens ${least} regels hebben`, `must have at least ${least} items`),
  arrayMaxSize: ([most]) => say(`mag hoogstens ${most} regels hebben`, `must have at most ${most} items`),
  arrayUnique: () => say('mag niets dubbel bevatten', 'must contain nothing twice'),
  isPlainDate: () =>
    say('moet een bestaande datum zijn, zoals 2027-03-31', 'must be an existing date, such as 2027-03-31'),
  isId: () => say('moet een nummer van Aandeel zijn', 'must be an id of Aandeel'),
  characters: () => say('bevat tekens die niet bewaard kunnen worden', 'holds characters that cannot be kept'),
  isEmail: () => say('moet een e-mailadres zijn', 'must be an e-mail address'),
  isUrl: () => say('moet een webadres zijn, zoals https://…', 'must be a web address, such as https://…'),
  isUuid: () => say('moet een nummer van Aandeel zijn', 'must be an id of Aandeel'),
  matches: (_, means) => forms[means ?? ''] ?? say('heeft niet de juiste vorm', 'does not have the right form'),
};

const forms: Readonly<Record<string, Sentence>> = {
  'local-path': say(
    'moet een pad op deze site zijn, zoals /aanvragen',
    'must be a path on this site, such as /applications',
  ),
  cursor: say('moet de waarde van `next` op de vorige bladzijde zijn', 'must be the `next` of the page before'),
};

const oneOf = (values: unknown): Sentence => {
  const list = Array.isArray(values) ? values.join(', ') : String(values);
  return say(`moet een van deze zijn: ${list}`, `must be one of these: ${list}`);
};

const unit = (means?: string): string => (means === 'cents' ? ' cent' : '');

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
