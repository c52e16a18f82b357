import 'reflect-metadata';
import { isSealed, type Vault } from '@app/vault';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

const PERSONAL = 'aandeel:personal';

const personalNames = (body: object): readonly string[] => Reflect.getMetadata(PERSONAL, body) ?? [];

const remember: PropertyDecorator = (prototype, name) =>
  Reflect.defineMetadata(PERSONAL, [...personalNames(prototype), String(name)], prototype);

/** Text that may name a person, of 1 to `max` characters: it comes in as text and goes on as ciphertext of the vault. */
export const IsPersonalText = ({ max = 4000, example }: { max?: number; example?: string } = {}) =>
  applyDecorators(
    IsString(),
    Length(1, max),
    ApiProperty({ type: 'string', minLength: 1, maxLength: max, example }),
    remember,
  );

/** The same message with each personal text of its bodies sealed under the subject; what is sealed already stays as it is. */
export const sealTexts = async <Value>(vault: Vault, subject: string, value: Value): Promise<Value> => {
  if (Array.isArray(value)) return (await Promise.all(value.map((each) => sealTexts(vault, subject, each)))) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const names = personalNames(value);
  const sealed = Object.entries(value).map(async ([name, each]) => {
    const personal = names.includes(name) && typeof each === 'string' && !isSealed(each);
    return [name, personal ? await vault.seal(subject, each) : await sealTexts(vault, subject, each)] as const;
  });
  return Object.fromEntries(await Promise.all(sealed)) as Value;
};
