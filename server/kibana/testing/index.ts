export { FEATURE } from '../feature';
export type * from '../contracts';
export { kibanaIndices } from '../engine/kibana_indices';
export { kibanaPorts } from '../engine/kibana_ports';
export { PATHS } from '../paths';
export { Spaces } from '../spaces';
export { syncTasks, TaskSchedules } from '../tasks';
export type { Space } from '../answers';
export { ENCRYPTED_TYPES, SAVED_OBJECT_TYPES } from '../saved_object_types';
