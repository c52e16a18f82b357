import type { AnyProjection } from '@app/event-sourcing';
import { namedBy } from './asked-by.js';

/** Tells what a row of this projection is found by and asked for, as JSON: the fields that are named, and nothing else. */
export const foundIn = (of: AnyProjection): ((row: object) => string) => {
  const fields = namedBy(of);
  if (fields.length === 0) return () => '{}';
  // One for all rows: a rebuild asks this of each.
  const found: Record<string, unknown> = {};
  return (row) => {
    for (const field of fields) found[field] = row[field as keyof typeof row];
    return JSON.stringify(found);
  };
};
