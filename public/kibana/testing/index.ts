export { Current } from './current';
export { StrictActionTypes } from './strict_action_types';
export { StrictCore } from './strict_core';
export {
  Blocking,
  locationOf,
  memoryHistory,
  scopedHistory,
  type PageHistory,
} from './strict_history';
export { strictHttp } from './strict_http';
