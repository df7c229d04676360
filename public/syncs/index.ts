export { Syncs } from './syncs';
