import type { PlanTree } from '../../../common/contract';
import { placeholderOf, queryString } from '../../../common/declaration';
import type { NameLookUp } from '../../scan';
import type { ExplainContext } from './explain_context';
import { explainScan } from './explain_scan';

/** The scan that finds what names stand for, before anything else is read. */
export function explainLookUp(
  { resolution, written, plan }: NameLookUp,
  context: ExplainContext,
): PlanTree {
  const { by, gives } = resolution;
  const scan = explainScan(plan, context);
  const names = written.map((name) => `'${name}'`).join(', ');
  return {
    ...scan,
    step: 'look_up',
    title: `first, look up the ${gives} of ${names} by ${by}: ${scan.title}`,
  };
}

/** A plan whose requests show placeholders of names as `{…}`, not encoded. */
export function withPlaceholders(tree: PlanTree, lookUps: readonly NameLookUp[]): PlanTree {
  const placeholders = lookUps.flatMap(({ resolution, written }) =>
    written.map((name) => placeholderOf(resolution, name)),
  );
  if (placeholders.length === 0) return tree;
  const legible = (url: string): string =>
    placeholders.reduce(
      (text, one) =>
        text
          .replaceAll(queryString([['', [one]]]).slice(1), () => one)
          .replaceAll(encodeURIComponent(one), () => one),
      url,
    );
  return {
    ...tree,
    requests: tree.requests.map((request) => ({ ...request, url: legible(request.url) })),
    children: tree.children.map((child) => withPlaceholders(child, lookUps)),
  };
}
