/** The same keys with any words: what a translation must have, no more and no less. */
export type Shape<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]> };
