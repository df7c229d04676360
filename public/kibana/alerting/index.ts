export { moltlerActionType } from './moltler_action_type';
export type { TriggersActionsUiSetup } from './alerting_types';
