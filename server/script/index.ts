export { scriptDiagnostics } from './script_diagnostics';
export { createScriptRunner } from './runner';
export type { Asker, CallerRights, ScriptRequest, ScriptRunner } from './script_request';
