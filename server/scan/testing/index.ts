export * from './documents';
export { DistinctKeys, nextBatch } from '../planning/batch_keys';
export { fakeService, type FakeResponse, type FakeCall } from './fake_service';
export { fixture, ISSUES, pagedIssues, REPOS } from './scan_fixture';
