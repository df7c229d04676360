export { openStores } from './open_stores';
