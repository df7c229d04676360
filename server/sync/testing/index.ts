export { fakeSyncs, type FakeSyncs } from './fake_syncs';
export { hasEnded, ownerOf } from '../lease_owner';
