export { DESK } from './desk';
export { fakeClient, fakeEngine, run } from './fake_engine';
export { createDeskText, runScript } from './run_script';
export { messagesOf, problemsOf, rowsOf } from '../../statements/testing';
export { SYNC, syncDesk } from './sync_desk';
export { clearLimits, createDesk, drop, identifier, show, test } from './statements';
