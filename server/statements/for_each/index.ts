export { isForEach, runForEach } from './run_for_each';
export { dryRunForEach, explainForEach } from './show_for_each';
