import type { BoundCase } from '../../../../common/binding';
import type { RenderContext } from '../context';
import { renderComparable } from './comparable';
import { truth } from './operation';
import { isRow, renderRowEqualities } from './rows';

/** CASE with or without an operand. */
export function renderCase(node: BoundCase, context: RenderContext): string {
  const { branches, otherwise } = node;
  const [subject, ...tests] = testsOf(node, context);
  const parts = branches.map(
    ({ then }, i) => `WHEN ${tests[i] ?? 'NULL'} THEN ${context.expression(then)}`,
  );
  const rest = otherwise ? ` ELSE ${context.expression(otherwise)}` : '';
  return `(CASE ${subject === undefined ? '' : `${subject} `}${parts.join(' ')}${rest} END)`;
}

/** What is compared, if anything is, and the tests of the branches. */
function testsOf(
  { operand, branches, ignoringCase }: BoundCase,
  context: RenderContext,
): readonly (string | undefined)[] {
  const whens = branches.map(({ when }) => when);
  if (operand === undefined) return [undefined, ...whens.map((when) => truth(when, context))];
  // A document is read as the type of what it is compared with, which may differ from branch to branch.
  if (operand.type === 'document')
    return [
      undefined,
      ...whens.map((when) => renderComparable([operand, when], ignoringCase, context).join(' = ')),
    ];
  const rows = [operand, ...whens].filter(isRow);
  return rows.length > whens.length
    ? [undefined, ...renderRowEqualities(rows, ignoringCase, context)]
    : renderComparable([operand, ...whens], ignoringCase, context);
}
