import type { JsonValue } from '../declaration';

/** What a connector of Kibana may do in Moltler, as it is stored: one action, or a statement. */
export interface ActionConfig {
  readonly run: 'action' | 'statement';
  /** Of an action: the connector in Moltler. */
  readonly connector?: string | undefined;
  readonly entity?: string | undefined;
  readonly action?: string | undefined;
  readonly statement?: string | undefined;
}

/** What is set each time that it runs. */
export interface ActionParams {
  /**
   * Values by name: the arguments of the action, or the `$name` parameters of the statement. Texts in them are templates
   * until Kibana has rendered them.
   */
  readonly parameters: Readonly<Record<string, JsonValue>>;
  /** Actions are not sent; the result is their requests. */
  readonly dryRun?: boolean | undefined;
  /** Names of values with a template that Kibana could not render; set by Moltler only. */
  readonly unrendered?: readonly string[] | undefined;
}

/** An action that is chosen completely. */
export interface ChosenAction {
  readonly connector: string;
  readonly entity: string;
  readonly action: string;
}

/** The action that a configuration names; undefined if it is not complete. */
export function chosenAction({
  connector,
  entity,
  action,
}: ActionConfig): ChosenAction | undefined {
  if (!connector || !entity || !action) return undefined;
  return { connector, entity, action };
}

/** What is missing in a configuration, or contradicts the rest of it; undefined if nothing does. */
export function shapeProblem(config: ActionConfig): string | undefined {
  const { run, connector, entity, action, statement } = config;
  if (run === 'action') {
    if (statement !== undefined) return '"statement" is only for "run": "statement".';
    return chosenAction(config) === undefined
      ? 'Choose a connector, an entity and an action.'
      : undefined;
  }
  if (connector !== undefined || entity !== undefined || action !== undefined)
    return '"connector", "entity" and "action" are only for "run": "action".';
  return (statement ?? '').trim() === '' ? 'Enter a statement.' : undefined;
}
