export { scriptDiagnostics } from './script_diagnostics';
export { createScriptRunner } from './runner';
export type { CallerRights, ScriptRequest, ScriptRunner } from './script_request';
