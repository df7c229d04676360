export { problemsOf } from './connector_type';
export type { DeclarationProblem } from './problem';
