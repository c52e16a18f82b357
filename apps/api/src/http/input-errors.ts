import type { Sentence } from '@app/event-sourcing';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { wordsFor } from './input-words.js';

/** One thing that is wrong with what came in; `at` is a path such as `amounts[0].year`. */
export type InputError = Readonly<{ in: 'body' | 'query' | 'path'; at: string; code: string; detail: Sentence }>;

/** The same, before it is known where it came in. */
export type Found = Omit<InputError, 'in'>;

/** Every error, nested ones too, by its path. */
export const inputErrorsIn = (errors: readonly ValidationError[], under = ''): Found[] =>
  errors.flatMap((error) => {
    const at = pathOf(under, error.property);
    return [...ownErrors(error, at), ...inputErrorsIn(error.children ?? [], at)];
  });

/** The path of a property: `amounts[0].year`. */
export const pathOf = (under: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${under}[${property}]`;
  return under ? `${under}.${property}` : property;
};

const ownErrors = (error: ValidationError, at: string): Found[] =>
  mostTelling(error).map((name) => {
    const { parameters, context } = rule(error, name);
    return { at, ...wordsFor(name, parameters, { ...context, ...error.contexts?.[name] }) };
  });

// Of what is missing, or of the wrong kind, it says nothing that it is also too short.
const mostTelling = ({ constraints = {}, value }: ValidationError): readonly string[] => {
  const names = Object.keys(constraints);
  if (names.length === 0 || names.includes('whitelistValidation')) return names;
  if (value === undefined || value === null || value === '') return ['missing'];
  const kinds = names.filter((name) => KINDS.includes(name));
  return kinds.length > 0 ? kinds.slice(0, 1) : names;
};

const KINDS = ['nestedValidation', 'isArray', 'isInt', 'isNumber', 'isString', 'isBoolean', 'isObject', 'isPlainDate'];

const rule = ({ target, property }: ValidationError, name: string) => {
  const rules = getMetadataStorage().getTargetValidationMetadatas(target?.constructor ?? Object, '', false, false);
  const found = rules.find((each) => each.propertyName === property && each.name === name);
  return {
    parameters: (found?.constraints ?? []) as readonly unknown[],
    context: found?.context as object | undefined,
  };
};
