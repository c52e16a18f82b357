/** One JSON text for everything that is equal as JSON (the rules of RFC 8785); throws TypeError where there is none. */
export const canonical = (value: unknown): string => textOf(value) ?? nowhere('undefined');

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'object') return value === null ? 'null' : objectText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : nowhere(value);
  return JSON.stringify(value);
};

const objectText = (value: object): string | undefined => {
  if ('toJSON' in value && typeof value.toJSON === 'function') return textOf(value.toJSON());
  return Array.isArray(value) ? `[${value.map((item) => textOf(item) ?? 'null').join()}]` : membersText(value);
};

const membersText = (value: object): string => {
  let text = '';
  for (const key of inOrder(Object.keys(value))) {
    const member = textOf(value[key as keyof typeof value]);
    if (member !== undefined) text += `${text && ','}${nameText(key)}${member}`;
  }
  return `{${text}}`;
};

// Most objects have few names, and many have them in order.
const inOrder = (names: string[]): string[] =>
  names.every((name, nth) => nth === 0 || (names[nth - 1] as string) < name) ? names : names.sort();

// Events have few names in all; what names that are made up would take is bounded.
const nameText = (name: string): string => {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (texts.size < MOST_NAMES) texts.set(name, text);
  return text;
};

const texts = new Map<string, string>();
const MOST_NAMES = 1_000;

const nowhere = (value: unknown): never => {
  throw new TypeError(`${value} has no place in JSON`);
};
