export { moltlerActionType } from './moltler_action_type';
export type {
  ActionTypeModel,
  FormField,
  MessageVariable,
  TriggersActionsUiSetup,
  UseField,
} from './alerting_types';
