import type { BoundCase } from '../../../../common/binding';
import type { RenderContext } from '../context';
import { renderComparable } from './comparable';
import { truth } from './operation';

/** CASE with or without an operand. */
export function renderCase(node: BoundCase, context: RenderContext): string {
  const { operand, branches, otherwise } = node;
  const [subject, ...tests] = operand
    ? renderComparable([operand, ...branches.map(({ when }) => when)], node.ignoringCase, context)
    : [undefined, ...branches.map(({ when }) => truth(when, context))];
  const parts = branches.map(
    ({ then }, i) => `WHEN ${tests[i] ?? 'NULL'} THEN ${context.expression(then)}`,
  );
  const rest = otherwise ? ` ELSE ${context.expression(otherwise)}` : '';
  return `(CASE ${subject === undefined ? '' : `${subject} `}${parts.join(' ')}${rest} END)`;
}
