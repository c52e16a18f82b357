/** One JSON text for everything that is equal as JSON (the rules of RFC 8785); throws TypeError where there is none. */
export const canonical = (value: unknown): string => textOf(value) ?? nowhere('undefined');

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && !Number.isFinite(value)) return nowhere(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return textOf(value.toJSON());
  return Array.isArray(value) ? `[${value.map((item) => textOf(item) ?? 'null').join()}]` : objectText(value);
};

const objectText = (value: object): string => {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = textOf(value[key as keyof typeof value]);
    if (member !== undefined) text += `${text && ','}${JSON.stringify(key)}:${member}`;
  }
  return `{${text}}`;
};

const nowhere = (value: unknown): never => {
  throw new TypeError(`${value} has no place in JSON`);
};
