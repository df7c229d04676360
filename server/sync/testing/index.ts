export { fakeSyncs, type FakeSyncs } from './fake_syncs';
