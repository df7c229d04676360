import type { JsonValue } from '../../../../../common/declaration';
import type { Query } from './clause';

/** An order, and the documents whose place in it Elasticsearch does not know. */
export interface DocumentSort {
  readonly by: JsonValue;
  /** The field: a document that ignored its value has no place. */
  readonly path: string;
}

/** The filter of a narrowing: which documents are read, and what of them. */
export interface DocumentFilter {
  readonly query?: Query;
  readonly sort?: DocumentSort;
  /** `_source` of a search. */
  readonly source?: JsonValue;
}
