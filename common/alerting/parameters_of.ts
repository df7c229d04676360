import type { ActionSchema, SchemaSnapshot } from '../binding';
import { parametersIn } from '../language';
import type { ActionConfig } from './action_config';
import { actionOf } from './action_script';

/** What can be set each time that a configuration runs. */
export type SettableParameter = Pick<
  ActionSchema['parameters'][number],
  'name' | 'type' | 'description' | 'required' | 'values' | 'secret' | 'default' | 'defaultFrom'
>;

/**
 * The arguments of the action, or the `$name` parameters of the statement; undefined if there is no such action any
 * more.
 */
export function parametersOf(
  config: ActionConfig,
  snapshot: Pick<SchemaSnapshot, 'connectors'>,
): readonly SettableParameter[] | undefined {
  if (config.run === 'action') return actionOf(config, snapshot)?.parameters;
  return parametersIn(config.statement ?? '').map((name) => ({
    name,
    type: 'text',
    required: true,
  }));
}
