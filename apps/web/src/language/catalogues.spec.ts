import { en } from './en.js';
import { nl } from './nl.js';

type Words = { readonly [key: string]: string | Words };

const said = (words: Words, under = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${under}${key}`, value] as [string, string]] : said(value, `${under}${key}.`),
  );

const filledIn = (words: Words) =>
  Object.fromEntries(said(words).map(([key, value]) => [key, (value.match(/\{\{\w+\}\}/g) ?? []).sort()]));

describe('the catalogues', () => {
  it('say the same things in both languages, with the same words filled in', () =>
    expect(filledIn(en as Words)).toEqual(filledIn(nl as Words)));

  it('leave nothing unsaid', () =>
    expect([...said(nl as Words), ...said(en as Words)].filter(([, value]) => !value.trim())).toEqual([]));
});
