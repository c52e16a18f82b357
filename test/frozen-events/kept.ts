import { FOLDER, type Frozen, sha256Of, type Version } from './frozen.js';

/** What is missing, is of nothing, or was changed; each line says what to do. */
export const notKept = (
  versions: readonly Version[],
  frozen: readonly Frozen[],
  hashes: ReadonlyMap<string, string>,
): readonly string[] => [
  ...withoutExample(versions, frozen),
  ...frozen.flatMap((each) => [...ofNothing(each, versions), ...changed(each, hashes)]),
  ...[...hashes.keys()]
    .filter((path) => !frozen.some((each) => each.path === path))
    .map((path) => `${path} is gone: events are forever, so put it back`),
];

const withoutExample = (versions: readonly Version[], frozen: readonly Frozen[]): readonly string[] =>
  versions
    .filter(({ path }) => !frozen.some((each) => each.path === path))
    .map(({ type, version, path }) => `write ${FOLDER}/${path}: version ${version} of ${type}, as it is recorded`);

const ofNothing = ({ path, example }: Frozen, versions: readonly Version[]): readonly string[] => {
  const of = versions.find((each) => each.path === path);
  if (!of) return [`${path} is of no event that a decider knows: what was recorded once has to be readable forever`];
  const { stream, type, version } = example;
  const isIt = stream.startsWith(`${of.stream}-`) && type === of.type && version === of.version;
  return isIt ? [] : [`${path} holds version ${version} of ${type} in ${stream}`];
};

const changed = ({ path, text }: Frozen, hashes: ReadonlyMap<string, string>): readonly string[] => {
  const [frozen, now] = [hashes.get(path), sha256Of(text)];
  if (!frozen) return [`freeze it: add this line to ${FOLDER}/frozen.sha256\n${now}  ${path}`];
  const told = `${path} was changed: put it back; a new shape is a new version, with an upcast from this one`;
  return frozen === now ? [] : [told];
};
