export { DESK } from './desk';
export { fakeClient, fakeEngine, rowsOf, run } from './fake_engine';
export { createDeskText, runScript } from './run_script';
export { clearLimits, createDesk, drop, identifier, show, test } from './statements';
