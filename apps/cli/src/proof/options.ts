/** What was asked: words in their order, and what stands behind each option, however often it is named. */
export type Asked = Readonly<{ words: readonly string[]; options: Readonly<Record<string, readonly string[]>> }>;

/** Reads arguments with these options, each of which takes a value; undefined when called wrongly. */
export const askedIn = (args: readonly string[], names: readonly string[]): Asked | undefined => {
  const options: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) words.push(arg);
    else if (!options[arg] || rest.length === 0) return undefined;
    else options[arg]?.push(rest.shift() as string);
  }
  return { words, options };
};
