import type { CommonToken } from 'antlr4ts';
import { MoltlerParser as P, GrammarWalk } from '../language';

/** A token that is valid at the cursor, and the rules that are open there, innermost first. */
export interface Expected {
  readonly token: number;
  readonly rules: readonly number[];
}

/** Maximum number of enclosing rules: those further out add no information. */
const FURTHEST = 80;

/** What is valid after the tokens. Invalid tokens are skipped, so that the rest still counts. */
export function walkTo(tokens: readonly CommonToken[]): GrammarWalk {
  return tokens.reduce((walk, { type }) => walk.after(type) ?? walk, GrammarWalk.atStatement());
}

/** Every token that may come next. */
export function expectedAfter(walk: GrammarWalk): readonly Expected[] {
  return walk.possibilities().map(({ type, pushes, target, frame }) => {
    const rules = [target.ruleIndex, ...[...pushes].reverse().map(({ ruleIndex }) => ruleIndex)];
    for (let each = frame; each !== undefined && rules.length < FURTHEST; each = each.parent)
      rules.push(each.follow.ruleIndex);
    return { token: type, rules };
  });
}

/** The kind of thing that each rule of the grammar names. */
export const NAMED = {
  new: P.RULE_newName,
  connector: P.RULE_connectorName,
  secret: P.RULE_secretName,
  view: P.RULE_viewName,
  temp_table: P.RULE_tempTableName,
  sync: P.RULE_syncName,
  column: P.RULE_columnName,
  member: P.RULE_memberName,
  function: P.RULE_functionName,
  rows: P.RULE_tableFunctionName,
  window: P.RULE_windowName,
  variable: P.RULE_variableName,
  error: P.RULE_errorName,
  table: P.RULE_tablePart,
  option: P.RULE_optionName,
  action: P.RULE_actionPart,
  argument: P.RULE_parameterName,
  key: P.RULE_objectKey,
  type: P.RULE_typeName,
  text: P.RULE_stringLiteral,
} as const;
export type NamedThing = keyof typeof NAMED;

/** Which things may be named next, each with the enclosing rules. */
export function namedNext(
  expected: readonly Expected[],
): ReadonlyMap<NamedThing, readonly number[]> {
  const found = new Map<NamedThing, readonly number[]>();
  for (const { rules } of expected) {
    for (const [thing, rule] of Object.entries(NAMED) as [NamedThing, number][]) {
      if (found.has(thing)) continue;
      // Only rules that start here: a rule that contains others of this table is further out.
      const at = rules[0] === rule ? 0 : rules[1] === rule ? 1 : rules[2] === rule ? 2 : -1;
      if (at >= 0) found.set(thing, rules.slice(at));
    }
  }
  return found;
}
