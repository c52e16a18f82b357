import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { isLoopback } from './rules.js';
import { ApiSettings, type Settings } from './settings.js';

/** The environment does not say what a process must know; the message names every setting that is wrong. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings';

  constructor(readonly faults: readonly string[]) {
    super(`These settings are missing or wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** Reads and checks the environment; throws UnusableSettings with all faults at once, by name and without values. */
export const readSettings = <Kind extends Settings>(
  kind: new () => Kind,
  environment: Readonly<Record<string, string | undefined>>,
): Kind => {
  // Compose files write "" for what nobody set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const settings = plainToInstance(kind, set, { excludeExtraneousValues: true, exposeDefaultValues: true });
  const faults = [...wrong(settings), ...unfitForProduction(settings)];
  if (faults.length > 0) throw new UnusableSettings(faults);
  return settings;
};

const wrong = (settings: Settings): string[] =>
  validateSync(settings, { stopAtFirstError: true }).map(({ property, value, constraints = {} }) =>
    value === undefined
      ? `${property} is missing: ${Object.values(constraints)[0]}`
      : `${property} ${Object.values(constraints)[0]?.replace(`${property} `, '')}`,
  );

const unfitForProduction = (settings: Settings): string[] =>
  settings.isProduction ? [...wrongTime(settings), ...anyonesProvider(settings)] : [];

const wrongTime = ({ CLOCK_SHIFT }: Settings): string[] =>
  CLOCK_SHIFT === 0 ? [] : ['CLOCK_SHIFT is for demos: production records when things happened'];

const anyonesProvider = (settings: Settings): string[] => {
  if (!(settings instanceof ApiSettings)) return [];
  const { OIDC_ISSUER } = settings;
  return URL.canParse(OIDC_ISSUER) && isLoopback(OIDC_ISSUER)
    ? ['OIDC_ISSUER is the identity provider of the demo, where anyone is whom they say: production needs a real one']
    : [];
};
