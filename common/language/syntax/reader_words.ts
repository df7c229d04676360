import { MoltlerParser as P } from '../generated/MoltlerParser';
import { isKeyword } from '../tokens/keywords';
import { spelling, type Possibility } from './grammar_walk';

/** Names of rules for people. The outermost named rule that a token would enter is used. */
const RULE_NAMES: ReadonlyMap<number, string> = new Map([
  [P.RULE_statement, 'a statement'],
  [P.RULE_query, 'a query'],
  [P.RULE_queryTerm, 'SELECT'],
  [P.RULE_queryPrimary, 'SELECT'],
  [P.RULE_tableName, 'a table name'],
  [P.RULE_tablePart, 'a table name'],
  [P.RULE_tablePrimary, 'a table name'],
  [P.RULE_joinedTables, 'a table name'],
  [P.RULE_tableList, 'a table name'],
  [P.RULE_tableFunction, 'a table name'],
  [P.RULE_tableFunctionName, 'a table name'],
  [P.RULE_selectItem, 'a column'],
  [P.RULE_orderItems, 'an expression'],
  [P.RULE_orderItem, 'an expression'],
  [P.RULE_whereCondition, 'a condition'],
  [P.RULE_havingCondition, 'a condition'],
  [P.RULE_qualifyCondition, 'a condition'],
  [P.RULE_groupItems, 'an expression'],
  [P.RULE_groupItem, 'an expression'],
  [P.RULE_expression, 'an expression'],
  [P.RULE_conjunction, 'a condition'],
  [P.RULE_negation, 'a condition'],
  [P.RULE_comparison, 'a value'],
  [P.RULE_matching, 'a value'],
  [P.RULE_valueChain, 'a value'],
  [P.RULE_signed, 'a value'],
  [P.RULE_postfixed, 'a value'],
  [P.RULE_typeName, 'a type'],
  [P.RULE_stringLiteral, 'a string in quotes'],
  [P.RULE_objectLiteral, 'an opening brace'],
  [P.RULE_objectMember, 'a key in quotes'],
  [P.RULE_objectKey, 'a key in quotes'],
  [P.RULE_newName, 'a name'],
  [P.RULE_connectorName, 'a connector name'],
  [P.RULE_secretName, 'a secret name'],
  [P.RULE_viewName, 'a view name'],
  [P.RULE_tempTableName, 'a table name'],
  [P.RULE_syncName, 'a sync name'],
  [P.RULE_errorName, 'an error name'],
  [P.RULE_variableName, 'a variable name'],
  [P.RULE_columnName, 'a column'],
  [P.RULE_memberName, 'a name'],
  [P.RULE_functionName, 'a function'],
  [P.RULE_windowName, 'a window name'],
  [P.RULE_actionPart, 'an action name'],
  [P.RULE_actionArgument, 'an argument'],
  [P.RULE_parameterName, 'a parameter name'],
  [P.RULE_optionName, 'an option name'],
  [P.RULE_optionEntry, 'an option'],
  [P.RULE_intervalUnit, 'a time unit'],
  [P.RULE_name, 'a name'],
]);

/** Rules that only continue an expression: mentioned as one thing, and only if few other things are valid. */
const CONTINUATIONS: ReadonlySet<number> = new Set([
  P.RULE_comparisonTail,
  P.RULE_matchingTail,
  P.RULE_valueOperator,
  P.RULE_postfix,
]);

/** Rules in which an opening parenthesis follows the name of a function. */
const OF_CALLS: ReadonlySet<number> = new Set([P.RULE_functionCall, P.RULE_tableFunction]);

const SIGNS: ReadonlyMap<number, string> = new Map([
  [P.EOF, 'the end of the statement'],
  [P.SEMICOLON, 'a semicolon'],
  [P.COMMA, 'a comma'],
  [P.DOT, 'a dot'],
  [P.COLON, 'a colon'],
  [P.LPAREN, 'an opening parenthesis'],
  [P.RPAREN, 'a closing parenthesis'],
  [P.LBRACKET, 'an opening bracket'],
  [P.RBRACKET, 'a closing bracket'],
  [P.LBRACE, 'an opening brace'],
  [P.RBRACE, 'a closing brace'],
  [P.STRING, 'a string in quotes'],
  [P.NUMBER, 'a number'],
  [P.QUOTED_NAME, 'a name'],
  [P.WORD, 'a name'],
  [P.FAT_ARROW, '=>'],
  [P.EQ, '='],
]);

const MOST_KEYWORDS = 4;

/** What would be valid somewhere, in a few words: signs first, then things, then keywords. */
export function inReadersWords(possibilities: readonly Possibility[]): string[] {
  const signs = new Set<string>();
  const things = new Set<string>();
  const keywords = new Set<string>();
  let operator = false;
  for (const possibility of possibilities) {
    const rules = possibility.pushes.map((follow) => follow.ruleIndex);
    const inner = possibility.target.ruleIndex;
    if (isContinuation(possibility, rules, inner)) {
      operator = true;
      continue;
    }
    const thing = nameOf(rules, inner, possibility);
    if (thing !== undefined) things.add(thing);
    else if (isKeyword(possibility.type)) keywords.add(keywordPhrase(possibility.type));
    else signs.add(SIGNS.get(possibility.type) ?? spelling(possibility.type));
  }
  // An alias or another optional name is possible nearly everywhere after a value, so it is not worth mentioning.
  if (signs.size + keywords.size > 1 && operator) things.delete('a name');
  if (keywords.size > 1) for (const end of ENDS) signs.delete(end);
  const named = [...keywords];
  const shown =
    named.length > MOST_KEYWORDS
      ? [...named.slice(0, MOST_KEYWORDS - 1), 'another keyword']
      : named;
  const listed = [...signs, ...things, ...shown];
  return operator && listed.length < 3 ? ['an operator', ...listed] : listed;
}

const ENDS = ['the end of the statement', 'a semicolon'];

function isContinuation(
  possibility: Possibility,
  rules: readonly number[],
  inner: number,
): boolean {
  const entered = rules.length === 0 ? [] : [...rules.slice(1), inner];
  return (
    entered.some((rule) => CONTINUATIONS.has(rule)) ||
    ((inner === P.RULE_expression || inner === P.RULE_conjunction) && rules.length === 0) ||
    possibility.type === P.OVER ||
    possibility.type === P.FILTER ||
    (possibility.type === P.LPAREN && OF_CALLS.has(inner) && rules.length === 0)
  );
}

function nameOf(
  rules: readonly number[],
  inner: number,
  possibility: Possibility,
): string | undefined {
  // A push only names the rule that is returned to; the rule entered is that of the next push, or of the last state.
  const entered = [...rules.slice(1), inner];
  if (rules.length === 0) return undefined;
  for (const rule of entered) {
    const name = RULE_NAMES.get(rule);
    if (name !== undefined) return name;
  }
  return isKeyword(possibility.type) ? undefined : SIGNS.get(possibility.type);
}

function keywordPhrase(type: number): string {
  if (type === P.ORDER) return 'ORDER BY';
  if (type === P.GROUP) return 'GROUP BY';
  return spelling(type);
}
