import { MoltlerLexer } from '../generated/MoltlerLexer';
import { MoltlerParser } from '../generated/MoltlerParser';

const FIRST_PLAIN_TOKEN = MoltlerLexer.STRING;

/** Keyword in capitals → type of its token, from the lexer's `tokens`. */
export const KEYWORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MoltlerLexer.PATTERN - 1 }, (_, index) => index + 1).map((type) => [
    MoltlerLexer.VOCABULARY.getSymbolicName(type) ?? '',
    type,
  ]),
);

/** Keywords that the parser never reads as a name: those that rule `name` does not begin with. */
export const RESERVED: ReadonlySet<number> = reservedKeywords();

/** Whether a token of this type is a keyword. */
export function isKeyword(type: number): boolean {
  return type > 0 && type < MoltlerLexer.PATTERN && type < FIRST_PLAIN_TOKEN;
}

function reservedKeywords(): Set<number> {
  const atn = MoltlerParser._ATN;
  const start = atn.ruleToStartState[MoltlerParser.RULE_name];
  const names = start === undefined ? undefined : atn.nextTokens(start);
  return new Set([...KEYWORDS.values()].filter((type) => !(names?.contains(type) ?? false)));
}
