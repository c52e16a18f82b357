/** Whether a value holds what is wanted, as `@>` of PostgreSQL's jsonb: equal, or for arrays and objects containing. */
export const contains = (value: unknown, wanted: unknown): boolean => {
  if (Array.isArray(wanted))
    return Array.isArray(value) && wanted.every((each) => value.some((has) => contains(has, each)));
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = Object.entries(wanted).filter(([, each]) => each !== undefined);
  return fields.every(([name, each]) => name in value && contains(value[name as keyof typeof value], each));
};
