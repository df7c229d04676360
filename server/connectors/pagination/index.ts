export type {
  NextPages,
  PageRequest,
  PageResponse,
  Pager,
  PagerState,
} from '../../../common/declaration';
export { applyPage } from './apply_page';
export { createPager, type PagerOptions } from './create_pager';
export { fingerprintOf } from './fingerprint';
export { sizedPager, type SizedPager } from './sized_pager';
