export { commandLine } from './command_line';
export { findServer, openHost } from './open_host';
export type { ScriptHost } from './run_script';
export { describeDiagnostic, describeError } from './terminal/report';
