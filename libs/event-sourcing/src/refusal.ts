/** What a refusal says to a volunteer, in plain words; `{name}` is filled in from its details. */
export type Sentence = Readonly<{ nl: string; en: string }>;

/** Why something cannot be, by stable code; public API, so a code is never renamed. */
export type Sentences = Readonly<Record<`${string}/${string}`, Sentence>>;

/** A rule of the field said no. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: `${string}/${string}`,
    /** The numbers behind the no: cents and plain dates. */
    readonly details: Readonly<Record<string, unknown>>,
    readonly sentence: Sentence,
  ) {
    super(code);
  }
}

/** Makes the refusals of one feature: a code without its Dutch and English sentence does not compile. */
export const refusing =
  <Codes extends Sentences>(sentences: Codes) =>
  (code: keyof Codes & `${string}/${string}`, details: Readonly<Record<string, unknown>> = {}): Refusal =>
    new Refusal(code, details, sentences[code] as Sentence);
