import { getMetadataStorage, type MetadataStorage } from 'class-validator';

type Rules = ReturnType<MetadataStorage['getTargetValidationMetadatas']>;

/**
 * Lets class-validator look up the rules of a class once instead of with every body: it goes through all classes there are
 * to find those that a body inherits from. Asked with groups it looks as it always did, for we have none.
 */
export const rememberRules = (storage: MetadataStorage = getMetadataStorage()): void => {
  const remembered = new Map<unknown, Rules>();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return lookUp(target, schema, always, strictGroups, groups);
    const rules = remembered.get(target) ?? lookUp(target, schema, always, strictGroups, groups);
    remembered.set(target, rules);
    return rules;
  };
};
