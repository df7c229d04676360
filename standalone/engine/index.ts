export { dataDirectory } from './data_directory';
export { openEngine, type Engine } from './open_engine';
export { openStore, type StoreOptions } from './open_store';
export { currentUser } from './user';
export { VERSION } from './version';
