/** The page cache in the memory of a process. It is bounded, so it is used in products as well as in tests. */
export { memoryPageCache } from '../../ports/fakes';
