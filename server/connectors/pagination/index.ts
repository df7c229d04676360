export { applyPage } from './apply_page';
export { createPager } from './create_pager';
export type * from './pager';
export { fingerprintOf } from './repetition';
export { sizedPager, type SizedPager } from './sized_pager';
