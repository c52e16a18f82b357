import { getMetadataStorage, type MetadataStorage } from 'class-validator';

type Rules = ReturnType<MetadataStorage['getTargetValidationMetadatas']>;

/**
 * Lets class-validator look up the rules of a class once instead of with every body: it goes through all classes there are
 * to find those that a body inherits from. Asked with groups it looks as it always did, for we have none.
 */
export const rememberRules = (storage: MetadataStorage = getMetadataStorage()): void => {
  // By the class, and by the name under which a body that holds it asks.
  const remembered = new Map<unknown, Map<unknown, Rules>>();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const look = () => lookUp(target, schema, always, strictGroups, groups);
    if (always || strictGroups || groups?.length) return look();
    const ofClass = remembered.get(target) ?? new Map<unknown, Rules>();
    const rules = ofClass.get(schema) ?? look();
    remembered.set(target, ofClass.set(schema, rules));
    return rules;
  };
};
