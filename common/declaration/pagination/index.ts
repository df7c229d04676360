export { countOf } from './counted';
export type { Position } from './kind';
export { kindOf, type Pagination } from './kind_of';
export { hasParameter, pageNumberOf } from './page_address';
export { pageSizeOf, sizedBy, type PageSize } from './page_size';
export type * from './pager';
