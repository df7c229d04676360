export { fakeSyncs, type FakeSyncs } from './fake_syncs';
export { FOR_REMOVALS, hasEnded, ownerOf } from '../lease_owner';
