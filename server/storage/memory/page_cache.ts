/** The cache of pages that a process keeps for itself; bounded, so it serves products as well as tests. */
export { memoryPageCache } from '../../ports/fakes';
