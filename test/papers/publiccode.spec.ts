import { existsSync } from 'node:fs';
import { load } from 'js-yaml';
import { textOf } from './support.js';

type Description = Readonly<{ shortDescription: string; longDescription: string; features: readonly string[] }>;
type PublicCode = Readonly<Record<string, unknown>> &
  Readonly<{
    softwareVersion: string;
    logo: string;
    description: Readonly<Record<string, Description>>;
    legal: { license: string };
    localisation: { availableLanguages: readonly string[] };
  }>;

const about = load(textOf('publiccode.yml')) as PublicCode;
const manifest = JSON.parse(textOf('package.json'));

describe('publiccode.yml', () => {
  it('has the keys that its standard asks for', () => {
    const asked = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType'];
    expect(Object.keys(about)).toEqual(
      expect.arrayContaining([...asked, 'description', 'legal', 'maintenance', 'localisation']),
    );
  });

  it('tells of the version and the licence of the package', () => {
    expect(about.softwareVersion).toBe(manifest.version);
    expect(about.legal.license).toBe(manifest.license);
    expect(textOf('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });

  it('shows a logo that is there', () => expect(existsSync(about.logo)).toBe(true));

  it('describes it in every language that it speaks, within the lengths of its standard', () => {
    expect(Object.keys(about.description)).toEqual(about.localisation.availableLanguages);
    for (const { shortDescription, longDescription, features } of Object.values(about.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      for (const feature of features) expect(feature.length).toBeLessThanOrEqual(100);
    }
  });
});
