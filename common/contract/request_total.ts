import { grouped } from '../quantities';
import type { PlanRequest, PlanTree } from './plan_tree';

/** Requests of a tree: the minimum, and the maximum if it is known for each of them. */
export interface RequestTotal {
  readonly least: number;
  readonly most?: number | undefined;
}

/** All requests of a plan's tree, except those of a list that is only read if another one is rejected. */
export function requestsIn({ requests, children }: PlanTree): readonly PlanRequest[] {
  return [
    ...requests,
    ...children.filter(({ step }) => step !== 'fallback').flatMap((child) => requestsIn(child)),
  ];
}

/** Adds up the requests of a plan's tree. */
export function requestTotal(tree: PlanTree): RequestTotal {
  const parts = requestsIn(tree);
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const known = parts.every((part) => part.most !== undefined);
  return known
    ? { least, most: parts.reduce((sum, part) => sum + (part.most ?? 0), 0) }
    : { least };
}

/** `1`, `1 to 5`, `at least 2, no upper bound known`. */
export function formatRequests({ least, most }: RequestTotal): string {
  if (most === undefined)
    return least === 0 ? 'unknown' : `at least ${grouped(least)}, no upper bound known`;
  return least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`;
}
