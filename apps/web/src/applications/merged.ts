import { type Bodies, bodiesOf, type Draft, isWhole, type Part, parts, same } from './draft.js';

/** A draft after someone else saved too; `conflicts`: the parts that both changed, each in their own way. */
export type Merged = Readonly<{ draft: Draft; conflicts: readonly Part[] }>;

/**
 * Puts what one typed beside what others saved since `base`: a part that one did not touch becomes theirs, a part that
 * they did not touch stays one's own. Where both changed a part, one's own stays until one chooses.
 */
export const merged = (base: Bodies, mine: Draft, theirs: Draft): Merged => {
  const [own, other] = [bodiesOf(mine), bodiesOf(theirs)];
  const untouched = (part: Part) => same(own[part], base[part]) && isWhole(mine, part);
  const conflicts = parts.filter(
    (part) => !untouched(part) && !same(other[part], base[part]) && !same(other[part], own[part]),
  );
  const of = <Name extends Part>(part: Name): Draft[Name] => (untouched(part) ? theirs : mine)[part];
  return { draft: { about: of('about'), plan: of('plan'), asks: of('asks') }, conflicts };
};
