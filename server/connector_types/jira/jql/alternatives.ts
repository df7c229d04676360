import type { Alternatives, Branch } from '../../../../common/declaration';
import { clauseOf, type Clause, type ClauseContext } from './clause';

/** An OR in JQL, in parentheses; undefined if a branch has no JQL. */
export function alternativesClause(
  { anyOf, exact }: Alternatives,
  context: ClauseContext,
): Clause | undefined {
  const branches = anyOf.map((branch) => branchClause(branch, context));
  const all = branches.filter((branch) => branch !== undefined);
  if (all.length < branches.length) return undefined;
  return {
    jql: `(${all.map(({ jql }) => jql).join(' OR ')})`,
    exact: exact && all.every((branch) => branch.exact),
  };
}

/** What is left out of an AND lets more issues through; at least one part has to remain. AND binds more tightly than OR. */
function branchClause(
  { conditions, alternatives }: Branch,
  context: ClauseContext,
): Clause | undefined {
  const parts = [
    ...conditions.map((condition) => {
      const clause = clauseOf(condition, context);
      return clause && { ...clause, exact: clause.exact && condition.exact };
    }),
    ...alternatives.map((one) => alternativesClause(one, context)),
  ];
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0) return undefined;
  return {
    jql: found.map(({ jql }) => jql).join(' AND '),
    exact: found.length === parts.length && found.every((part) => part.exact),
  };
}
