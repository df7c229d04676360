import type { CommonToken } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { isKeyword } from '../tokens/keywords';
import { GrammarWalk } from './grammar_walk';

/**
 * The index of the token before which a semicolon is missing: the one that cannot stand, or the one before it
 * where that was read as a name (`SELECT a FROM t DESCRIBE u`), where one statement can end and the next one reads on
 * beyond the error. `walks[i]` is the grammar before token `i`.
 */
export function missingSemicolonAt(
  tokens: readonly CommonToken[],
  walks: readonly GrammarWalk[],
  at: number,
): number | undefined {
  return [at - 1, at].find((index) => {
    const start = tokens[index];
    if (index < 1 || start === undefined || !isKeyword(start.type)) return false;
    // WITH goes on as well as begins: `SELECT 1 WITH cache = false` lacks parentheses.
    if (start.type === T.WITH || walks[index]?.after(T.SEMICOLON) === undefined) return false;
    let walk: GrammarWalk | undefined = GrammarWalk.atStatement();
    for (let i = index; walk !== undefined && i <= Math.max(at, index + 1); i++) {
      walk = walk.after(tokens[i]?.type ?? T.EOF);
    }
    return walk !== undefined;
  });
}
