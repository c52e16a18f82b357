import type { Sealed } from '@app/field';
import { isSealed, type Vault } from '@app/vault';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { buildMessage, ValidateBy } from 'class-validator';
import { refuse } from './gate.refusals.js';

/** Text that may name a person, on its way from HTTP to the vault: it survives copying, and never shows in a log. */
export class PersonalText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many characters. */
  get length(): number {
    return this.#text.length;
  }

  /** The text as ciphertext under a subject's key. */
  sealedIn(vault: Vault, subject: string): Promise<string> {
    return vault.seal(subject, this.#text);
  }

  /** The text in clear, to make a keyed fingerprint of a question. */
  toJSON(): string {
    return this.#text;
  }
}

/** Text that may name a person and does not come over HTTP, as it may stand in a command: the gate seals it. */
export const toSeal = (text: string): Sealed => new PersonalText(text) as unknown as Sealed;

const hasLength = (max: number): PropertyDecorator =>
  ValidateBy({
    name: 'isPersonalText',
    constraints: [1, max],
    validator: {
      validate: (value) => value instanceof PersonalText && value.length >= 1 && value.length <= max,
      defaultMessage: buildMessage((each) => `${each}$property must be text of 1 to ${max} characters`),
    },
  });

/** Text that may name a person, of 1 to `max` characters: it comes in as text and goes on as ciphertext of the vault. */
export const IsPersonalText = ({ max = 4000, example }: Readonly<{ max?: number; example?: string }> = {}) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? new PersonalText(value) : value)),
    hasLength(max),
    ApiProperty({ type: 'string', minLength: 1, maxLength: max, example }),
  );

/** A message as plain data, with each personal text in it sealed under the subject. */
export const sealTexts = async <Value>(vault: Vault, subject: string, value: Value): Promise<Value> => {
  const texts = textsIn(value);
  const sealed = await Promise.all(texts.map((text) => text.sealedIn(vault, subject)));
  return plainOf(value, new Map(texts.map((text, nth) => [text, sealed[nth] as string]))) as Value;
};

const textsIn = (value: unknown): readonly PersonalText[] => {
  if (value instanceof PersonalText) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const plainOf = (value: unknown, sealed: ReadonlyMap<PersonalText, string>): unknown => {
  if (value instanceof PersonalText) return sealed.get(value);
  if (Array.isArray(value)) return value.map((each) => plainOf(each, sealed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainOf(each, sealed)]));
};

/** Refuses text that passes itself off as the vault's: who has stolen a sealed text could else have it opened here. Throws `gate/reserved-text`. */
export const expectNotSealed = (value: unknown): void => {
  if (isSealed(value)) throw refuse('gate/reserved-text');
  if (typeof value !== 'object' || value === null || value instanceof PersonalText) return;
  for (const each of Object.values(value)) expectNotSealed(each);
};
