import { kindOf, type Pagination } from '../pagination';
import type { Report } from './problem';

/** What the kind of the pages finds wrong with them. */
export function checkPages(pages: Pagination | undefined, report: Report): void {
  if (pages !== undefined) kindOf(pages).check(pages, report);
}
