import type { CommonToken } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { isKeyword } from '../tokens/keywords';
import { GrammarWalk } from './grammar_walk';

/**
 * The index of the token before which a semicolon is missing: the invalid one, or the one before it
 * if that was read as a name (`SELECT a FROM t DESCRIBE u`). One statement must be able to end there, and the next must be valid
 * beyond the error. `walks[i]` is the state of the grammar before token `i`.
 */
export function missingSemicolonAt(
  tokens: readonly CommonToken[],
  walks: readonly GrammarWalk[],
  at: number,
): number | undefined {
  return [at - 1, at].find((index) => {
    const start = tokens[index];
    if (index < 1 || start === undefined || !isKeyword(start.type)) return false;
    // WITH can also continue a statement: `SELECT 1 WITH cache = false` lacks parentheses.
    if (start.type === T.WITH || walks[index]?.after(T.SEMICOLON) === undefined) return false;
    let walk: GrammarWalk | undefined = GrammarWalk.atStatement();
    for (let i = index; walk !== undefined && i <= Math.max(at, index + 1); i++) {
      walk = walk.after(tokens[i]?.type ?? T.EOF);
    }
    return walk !== undefined;
  });
}
