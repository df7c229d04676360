import { formatRequests } from './request_total';
import type { PlanRequest, PlanTree } from './plan_tree';

/** A plan as indented text: for each step its requests, then one fact per line. */
export function renderPlanText(tree: PlanTree): string {
  return [tree.title, ...below(tree, '')].join('\n');
}

function below(tree: PlanTree, indent: string): readonly string[] {
  const bar = tree.children.length > 0 ? '│ ' : '  ';
  const lines = [
    ...tree.requests.flatMap((request) =>
      requestLines(request).map((line) => `${indent}${bar}${line}`),
    ),
    ...tree.facts.map(({ name, value }) => `${indent}${bar}${name}: ${value}`),
  ];
  const children = tree.children.flatMap((child, index) => {
    const last = index === tree.children.length - 1;
    return [
      `${indent}${last ? '└─' : '├─'} ${child.title}`,
      ...below(child, `${indent}${last ? '   ' : '│  '}`),
    ];
  });
  return [...lines, ...children];
}

function requestLines({ method, url, body, note, ...total }: PlanRequest): readonly string[] {
  return [
    `${method} ${url}`,
    ...(body === undefined ? [] : [`  ${body}`]),
    `  requests: ${formatRequests(total)}${note === undefined ? '' : ` (${note})`}`,
  ];
}
