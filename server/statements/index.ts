export { contactFailed, contactSucceeded } from './contact_status';
export { createDiscovery } from './discovery';
export { execute } from './execute';
export type { Execution, ExecutionEvent } from './execution';
export { removeOrphanSecrets } from './orphan_secrets';
export { createQueryEngine } from './query_engine';
export { RunningStatements } from './running_statements';
export type { StatementEngine } from './statement_engine';
export { noTrial, testProposal } from './test_proposal';
