export type * from '../contracts';
export { kibanaPorts } from '../engine/kibana_ports';
export { PATHS } from '../paths';
export { Spaces } from '../spaces';
export { syncTasks, TaskSchedules } from '../tasks';
export type { Space } from '../answers';
export { ENCRYPTED_TYPE, SAVED_OBJECT_TYPES } from '../saved_object_types';
