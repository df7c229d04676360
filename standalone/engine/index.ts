export { dataDirectory, openEngine, openStore, type Engine } from './open_engine';
export { currentUser } from './user';
export { VERSION } from './version';
