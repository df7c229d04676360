import type { Effect, ResultShape } from './statements/definition';
import { definitionOf } from './statements/definition_of';
import { statementsIn } from './statements/nested';
import { STATEMENT_KINDS } from './statements/registry';
import type { Statement, StatementKind } from './statements/statement';

/** The statement's name for people. */
export function wordsOf(statement: Statement): string {
  const { words } = definitionOf(statement.kind);
  return typeof words === 'string' ? words : words(statement);
}

/** From the weakest to the strongest. */
const EFFECTS: readonly Effect[] = ['plans', 'looks_up', 'reads', 'configures', 'acts'];

/** What running this statement changes; the strongest effect, if there are statements inside it. */
export function effectOf(statement: Statement): Effect {
  let strongest = 0;
  for (const one of statementsIn(statement))
    strongest = Math.max(strongest, EFFECTS.indexOf(ownEffectOf(one)));
  return EFFECTS[strongest] ?? 'acts';
}

/** What it changes apart from the statements inside it. */
export function ownEffectOf(statement: Statement): Effect {
  const { effect } = definitionOf(statement.kind);
  return typeof effect === 'string' ? effect : effect(statement);
}

/** Whether running it changes nothing, neither in Moltler nor in a service. */
export function changesNothing(statement: Statement): boolean {
  const effect = effectOf(statement);
  return effect !== 'configures' && effect !== 'acts';
}

/** How results of this kind are shown; a kind that a newer server sent is shown as a table. */
export function resultShapeOf(kind: string): ResultShape {
  return isStatementKind(kind) ? definitionOf(kind).result : 'table';
}

/** The words of the statements that only look up what exists. */
export const LOOK_UP_WORDS: readonly string[] = Object.values(STATEMENT_KINDS).flatMap(
  ({ effect, words }) => (effect === 'looks_up' && typeof words === 'string' ? [words] : []),
);

const isStatementKind = (kind: string): kind is StatementKind =>
  Object.hasOwn(STATEMENT_KINDS, kind);
