export {
  dataDirectory,
  openEngine,
  openStore,
  type Engine,
  type StoreOptions,
} from './open_engine';
export { currentUser } from './user';
export { VERSION } from './version';
