import { present, type Building } from '../building';
import { MoltlerParser, type StatementContext } from '../generated/MoltlerParser';
import { definitionOf } from './definition_of';
import type { Statement, StatementKind } from './statement';
import { STATEMENT_KINDS } from './registry';

/** Kinds by the number of their rule, whose name is the kind in camel case. */
const BY_RULE: ReadonlyMap<number, StatementKind> = new Map(
  (Object.keys(STATEMENT_KINDS) as StatementKind[]).map((kind) => [
    MoltlerParser.ruleNames.indexOf(
      kind.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    ),
    kind,
  ]),
);

/** Builds a statement from the rule that the parser chose. */
export function buildStatement(context: StatementContext, building: Building): Statement {
  const child = context.getChild(0) as Parameters<ReturnType<typeof definitionOf>['build']>[0];
  return definitionOf(present(BY_RULE.get(child.ruleIndex))).build(child, building);
}
