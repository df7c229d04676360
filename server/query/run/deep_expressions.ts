import { depthOf, type BoundQuery } from '../../../common/binding';

/** Expressions that people write have a tenth of these levels. */
const MOST_LEVELS = 100;

/** Whether DuckDB would take too long to simplify the expressions of a query. */
export const isDeep = (query: BoundQuery): boolean => depthOf(query) > MOST_LEVELS;
