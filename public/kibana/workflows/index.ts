export { moltlerStep } from './moltler_step';
export type { WorkflowsExtensionsSetup } from './workflows_types';
