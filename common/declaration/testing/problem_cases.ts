import type { ConnectorTypeDeclaration } from '../connector_type';
import { problemsOf } from '../validate';
import { tickets } from './tickets';

/** The fixture with the value at `path` replaced; `path` may lead through objects and lists. */
export function altered(path: string, value: unknown): ConnectorTypeDeclaration {
  const copy = structuredClone(tickets) as unknown;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy as ConnectorTypeDeclaration;
}

/** A mistake in the fixture, and what is reported about it. */
export type ProblemCase = readonly [
  what: string,
  path: string,
  value: unknown,
  at: string,
  problem: string,
];

/** A test for each case. */
export const testProblems = (cases: readonly ProblemCase[]): void =>
  test.each(cases)('reports %s', (_what, path, value, at, problem) => {
    expect(problemsOf(altered(path, value))).toContainEqual({ path: at, problem });
  });
