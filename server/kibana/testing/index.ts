export type * from '../contracts';
export { actingUser } from '../actions/acting_user';
export { kibanaIndices } from '../engine/kibana_indices';
export { kibanaPorts } from '../engine/kibana_ports';
export { kibanaServices, type AnsweringPlugins } from '../engine/own/kibana_services';
export { kibanaType } from '../engine/own/kibana_type';
export { withOwnConnector } from '../engine/own/own_connector';
export { PATHS } from '../paths';
export { ENCRYPTED_TYPES, SAVED_OBJECT_TYPES } from '../saved_object_types';
