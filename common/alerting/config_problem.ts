import { bindScript, INDICES, type BoundScript, type SchemaSnapshot } from '../binding';
import {
  ownEffectOf,
  parseScript,
  placeDiagnostics,
  statementsIn,
  wordsOf,
  type ParsedScript,
} from '../language';
import { StatementError, type SerializedError } from '../errors';
import { chosenAction, shapeProblem, type ActionConfig } from './action_config';
import { actionOf, execText } from './action_script';

/** Why a configuration cannot be used. */
export type ConfigProblem = Pick<SerializedError, 'message' | 'hint'>;

/**
 * Why a configuration cannot be used with these connectors; undefined if it can. The values of parameters are not known
 * yet. What only services and indices know, such as custom fields, is not checked.
 */
export function configProblem(
  config: ActionConfig,
  snapshot: SchemaSnapshot,
): ConfigProblem | undefined {
  const shape = shapeProblem(config);
  if (shape !== undefined) return { message: shape };
  const script = parseScript(textOf(config, snapshot));
  if (script.statements.length === 0) return { message: 'Enter a statement.' };
  for (const { statement } of script.statements) {
    for (const one of statement === undefined ? [] : statementsIn(statement)) {
      if (ownEffectOf(one) !== 'configures') continue;
      const { message, hint } = new StatementError('alert_statement_not_allowed', {
        statement: wordsOf(one),
      });
      return { message, hint };
    }
  }
  const bound = boundFor(script, snapshot);
  const statements = script.statements.map((one, at) => ({
    ...one,
    diagnostics: [...one.diagnostics, ...(bound.statements[at]?.diagnostics ?? [])],
  }));
  const [first] = placeDiagnostics({ ...script, statements }).filter(
    ({ severity }) => severity === 'error',
  );
  if (first === undefined) return undefined;
  const line = config.run === 'statement' ? `Line ${first.start.line}: ` : '';
  return { message: line + first.text, hint: first.hint };
}

/**
 * Indices are looked up when it runs, by whoever runs it. A name that looks like that of a connector is not taken for
 * one of an index, so that a typo is noticed.
 */
function boundFor(script: ParsedScript, snapshot: SchemaSnapshot): BoundScript {
  const settings = { parameters: {}, parametersKnown: false };
  const { indices: _, ...connectors } = snapshot;
  const open = bindScript(script, { ...connectors, indices: { patterns: [] } }, settings);
  const isTypo = open.missingSchemas.some(
    ({ connector, entity = '' }) => connector === INDICES && !/[*-]/.test(entity),
  );
  return isTypo ? bindScript(script, connectors, settings) : open;
}

/** With all arguments, so that none is missing. */
function textOf(config: ActionConfig, snapshot: SchemaSnapshot): string {
  const chosen = config.run === 'action' ? chosenAction(config) : undefined;
  if (chosen === undefined) return config.statement ?? '';
  const parameters = actionOf(config, snapshot)?.parameters ?? [];
  const given = parameters.map(({ name }, at) => ({ name, parameter: `argument_${at + 1}` }));
  return execText(chosen, given);
}
