export type { Position } from './kind';
export { isAnchored, isPaged, isParallel, kindOf, type Pagination } from './kind_of';
export { pageSizeOf, sizedBy, type PageSize } from './page_size';
export type * from './pager';
