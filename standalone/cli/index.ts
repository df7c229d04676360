export { commandLine } from './command_line';
export { findServer, openHost } from './open_host';
export type { ScriptHost } from './run_script';
export { describeDiagnostic } from './terminal/describe_diagnostic';
export { describeError } from './terminal/describe_error';
