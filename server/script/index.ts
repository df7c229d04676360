export { scriptDiagnostics } from './script_diagnostics';
export { createScriptRunner } from './runner';
export type { ScriptRequest, ScriptRunner } from './script_request';
