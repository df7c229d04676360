export { FEATURE } from '../feature';
export type * from '../contracts';
export { kibanaPorts } from '../engine/kibana_ports';
export { PATHS } from '../paths';
export { ENCRYPTED_TYPE, SAVED_OBJECT_TYPES } from '../saved_object_types';
