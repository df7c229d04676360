import { SYMPTOMS } from './github/words';

/**
 * What the sample services have in common: issues and pull requests on GitHub that name an issue of the Shop project in
 * Jira are about the same problem.
 */
const NAMED_ISSUES = 220;

/** The number of the issue of the Shop project that is about the same as this one on GitHub; never that of an epic. */
export function shopNumberOf(id: number): number {
  const number = (id % NAMED_ISSUES) + 1;
  return number % 10 === 1 ? number + 1 : number;
}

/** What the issue of the Shop project with this number is about. */
export const shopSymptom = (number: number): string =>
  SYMPTOMS[number % SYMPTOMS.length] ?? SYMPTOMS[0];
