import { stricterMode } from '../../common/contract';
import { StatementError } from '../../common/errors';
import {
  ownEffectOf,
  rightFor,
  RIGHTS,
  statementsIn,
  wordsOf,
  type ParsedScript,
  type Statement,
} from '../../common/language';
import type { StatementEngine } from '../statements';
import type { ScriptRequest } from './script_request';

export interface RejectedChange {
  /** The place of the statement in the script. */
  readonly index: number;
  readonly error: StatementError;
}

/** Whether nothing stored is to be changed, because of the caller or of the mode. */
export const isReadOnly = (
  { mode }: Pick<StatementEngine, 'mode'>,
  request: Pick<ScriptRequest, 'readOnly' | 'mode' | 'rights'>,
): boolean =>
  request.readOnly === true ||
  request.rights?.connectors === false ||
  stricterMode(mode, request.mode ?? 'full') === 'read_only';

/**
 * The first statement that changes something and must not. In the mode `read_only`, actions are left to the action
 * engine, which also knows those that only read.
 */
export function firstRejectedChange(
  script: ParsedScript,
  engine: Pick<StatementEngine, 'mode'>,
  request: Pick<ScriptRequest, 'readOnly' | 'mode' | 'rights'>,
): RejectedChange | undefined {
  const { rights, readOnly } = request;
  const stays =
    readOnly === true || stricterMode(engine.mode, request.mode ?? 'full') === 'read_only';
  if (!stays && rights === undefined) return undefined;
  for (const [index, { statement }] of script.statements.entries()) {
    if (statement === undefined) continue;
    for (const one of statementsIn(statement)) {
      const effect = ownEffectOf(one);
      if (stays && (effect === 'configures' || (effect === 'acts' && readOnly === true)))
        return { index, error: rejection(one, request) };
      const needed = rightFor(one);
      if (rights !== undefined && needed !== undefined && !rights[needed]) {
        const facts = { statement: wordsOf(one), privilege: RIGHTS[needed] };
        return { index, error: new StatementError('privilege_missing', facts) };
      }
    }
  }
  return undefined;
}

function rejection(
  statement: Statement,
  { readOnly }: Pick<ScriptRequest, 'readOnly'>,
): StatementError {
  const facts = { statement: wordsOf(statement) };
  return readOnly === true
    ? new StatementError('read_only_caller', facts)
    : new StatementError('read_only_mode', facts);
}
