export type { InnerEvent } from './inner_event';
export { Interpreter } from './interpreter';
