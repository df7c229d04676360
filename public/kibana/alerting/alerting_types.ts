import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import type { ActionConfig, ActionParams } from '../../../common/alerting';

/** The part of Kibana's contracts of alerting that is used, copied by hand; each names its source file. */

/** src/platform/packages/shared/kbn-alerts-ui-shared/src/common/types/action_types.ts: ActionConnectorFieldsProps. */
export interface ConnectorFieldsProps {
  readonly readOnly: boolean;
  readonly isEdit: boolean;
}
/** src/platform/packages/shared/kbn-alerting-types: ActionVariable. */
export interface MessageVariable {
  readonly name: string;
  readonly description?: string;
}
/** src/platform/packages/shared/kbn-alerts-ui-shared/src/common/types/action_types.ts: ActionParamsProps. */
export interface ParamsFieldsProps {
  readonly actionParams: Partial<ActionParams>;
  readonly editAction: (key: string, value: unknown, index: number) => void;
  readonly index: number;
  readonly errors: Readonly<Record<string, unknown>>;
  readonly messageVariables?: readonly MessageVariable[];
  /** Without `config` if the connector is defined in kibana.yml. */
  readonly actionConnector?: { readonly config?: Partial<ActionConfig> };
  readonly isDisabled?: boolean;
  readonly executionMode?: 'test' | 'actionForm';
}
/** The same file: ActionTypeModel. */
export interface ActionTypeModel {
  readonly id: string;
  readonly iconClass: string;
  readonly actionTypeTitle: string;
  readonly selectMessage: string;
  validateParams(params: Partial<ActionParams>): Promise<{ readonly errors: object }>;
  readonly actionConnectorFields: LazyExoticComponent<ComponentType<ConnectorFieldsProps>>;
  readonly actionParamsFields: LazyExoticComponent<ComponentType<ParamsFieldsProps>>;
  readonly defaultActionParams: Partial<ActionParams>;
}
/** x-pack/platform/plugins/shared/triggers_actions_ui/public/plugin.ts: TriggersAndActionsUIPublicPluginSetup. */
export interface TriggersActionsUiSetup {
  readonly actionTypeRegistry: { register(model: ActionTypeModel): void };
}

/** src/platform/plugins/shared/es_ui_shared/static/forms/hook_form_lib: FieldHook. */
export interface FormField<T> {
  readonly value: T;
  setValue(value: T): void;
  /** The first error after the form was submitted, or after a change. */
  getErrorsMessages(): string | null;
}
/** The same library: UseField, whose child renders the field. */
export type UseField = <T>(props: {
  readonly path: string;
  readonly config: {
    readonly validations: readonly {
      readonly validator: (given: {
        readonly value: T;
      }) => { readonly message: string } | undefined;
    }[];
  };
  readonly children: (field: FormField<T>) => ReactNode;
}) => React.ReactElement | null;
