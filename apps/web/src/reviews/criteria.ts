import type { ScoreView } from '../api/views.js';

/** What applications are weighed on, until funders publish an assessment framework of their own. */
export const criteria = ['need', 'support', 'feasible', 'together', 'money'] as const;

/** The criteria to score, and whatever else was scored before. */
export const criteriaIn = (scores: readonly ScoreView[]): string[] => [
  ...new Set([...criteria, ...scores.map(({ criterion }) => criterion)]),
];
