import type { ActionTypeModel, TriggersActionsUiSetup } from '../alerting';

const REQUIRED = [
  'id',
  'iconClass',
  'selectMessage',
  'validateParams',
  'actionConnectorFields',
  'actionParamsFields',
] as const;
const OPTIONAL = [
  'actionTypeTitle',
  'selectMessagePreconfigured',
  'defaultActionParams',
  'isExperimental',
  'subtype',
  'getHideInUi',
  'modalWidth',
  'isSystemActionType',
];
const LAZY = Symbol.for('react.lazy');
const isLazy = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && '$$typeof' in given && given.$$typeof === LAZY;

/**
 * Kibana's registry of action types in the browser. Kibana finds out what is wrong with one only when its forms are
 * opened, so problems are collected.
 */
export class StrictActionTypes implements TriggersActionsUiSetup {
  readonly types = new Map<string, ActionTypeModel>();
  readonly problems: string[] = [];

  readonly actionTypeRegistry = {
    register: (type: ActionTypeModel): void => {
      const { id } = type;
      if (this.types.has(id)) this.problem(`Object type "${id}" is already registered.`);
      for (const key of REQUIRED) if (!(key in type)) this.problem(`${id} has no ${key}`);
      for (const key of Object.keys(type))
        if (![...REQUIRED, ...OPTIONAL].includes(key)) this.problem(`${id} has the unknown ${key}`);
      for (const key of ['iconClass', 'selectMessage'] as const)
        if (typeof type[key] !== 'string') this.problem(`${key} of ${id} is no text`);
      if (type.actionConnectorFields !== null && !isLazy(type.actionConnectorFields))
        this.problem(`actionConnectorFields of ${id} are neither null nor made by React.lazy`);
      if (!isLazy(type.actionParamsFields))
        this.problem(`actionParamsFields of ${id} are not made by React.lazy`);
      this.types.set(id, type);
    },
  };

  /** What Kibana shows below the parameters of an action. */
  async errorsOf(id: string, params: object): Promise<object> {
    const { errors } = (await this.types.get(id)?.validateParams(params)) ?? {};
    if (typeof errors !== 'object')
      throw new Error(`validateParams of ${id} resolves without errors`);
    return errors;
  }

  private problem(text: string): void {
    this.problems.push(text);
  }
}
