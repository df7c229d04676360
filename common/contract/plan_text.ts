import type { PlanRequest, PlanTree } from './plan_tree';

/** How often a request is sent, for reading: `once`, `2 to 5 times`, `at least once`. */
function times({ least, most }: PlanRequest): string {
  const count = (number: number): string => (number === 1 ? 'once' : `${number} times`);
  if (most === least) return count(least);
  if (most === undefined)
    return least === 0 ? 'how often is not known yet' : `at least ${count(least)}`;
  return `${least} to ${most} times`;
}

/** A plan as an indented tree, for terminals. */
export function renderPlanText(plan: PlanTree): string {
  const lines: string[] = [];
  const visit = (tree: PlanTree, first: string, rest: string): void => {
    lines.push(`${first}${tree.title}`);
    const indent = `${rest}${tree.children.length > 0 ? '│' : ' '}  `;
    const width = Math.max(0, ...tree.facts.map(({ name }) => name.length));
    for (const { name, value } of tree.facts)
      lines.push(`${indent}${name.padEnd(width)}  ${value}`);
    for (const request of tree.requests) {
      lines.push(`${indent}→ ${request.method} ${request.url}`);
      if (request.body !== undefined) lines.push(`${indent}  ${request.body}`);
      lines.push(
        `${indent}  ${times(request)}${request.note === undefined ? '' : `; ${request.note}`}`,
      );
    }
    tree.children.forEach((child, index) => {
      const last = index === tree.children.length - 1;
      visit(child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`);
    });
  };
  visit(plan, '', '');
  return lines.join('\n');
}
