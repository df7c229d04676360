import type { Alternatives, Branch } from '../../../../common/declaration';
import { clauseOf, type Clause, type FieldOf } from './clause';

/** An OR in SOQL, in parentheses; undefined if a branch has no SOQL. */
export function alternativesClause(
  { anyOf, exact }: Alternatives,
  fieldOf: FieldOf,
): Clause | undefined {
  const branches = anyOf.map((branch) => branchClause(branch, fieldOf));
  const all = branches.filter((branch) => branch !== undefined);
  if (all.length < branches.length) return undefined;
  return {
    soql: `(${all.map(({ soql }) => soql).join(' OR ')})`,
    exact: exact && all.every((branch) => branch.exact),
  };
}

/** What is left out of an AND lets more records through; at least one part has to remain. SOQL never mixes AND and OR. */
function branchClause({ conditions, alternatives }: Branch, fieldOf: FieldOf): Clause | undefined {
  const parts = [
    ...conditions.map((condition) => {
      const clause = clauseOf(condition, fieldOf);
      return clause && { ...clause, exact: clause.exact && condition.exact };
    }),
    ...alternatives.map((one) => alternativesClause(one, fieldOf)),
  ];
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0) return undefined;
  const texts = found.map(({ soql }) => soql);
  return {
    soql: texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(' AND ')})`,
    exact: found.length === parts.length && found.every((part) => part.exact),
  };
}
