import type { Pagination } from './pagination';

/** Something that a response says beside its rows. */
export interface CompletenessSignal {
  /** Where it stands: a path in the body (`warnings`), or a header. */
  readonly at: { readonly body: string } | { readonly header: string };
  /** The value that counts. Missing: any but null, false, 0, an empty text, list or object. */
  readonly is?: boolean | string | number;
  /** How the value begins, for headers that say several things. */
  readonly startsWith?: string;
  /** What a person reads; `{said}` is the service's own words, which stand alone where this is missing. */
  readonly say?: string;
}

/** What responses say of themselves beside their rows. */
export interface Completeness {
  /** The response does not hold everything: the scan is incomplete, `partial`. */
  readonly partial?: readonly CompletenessSignal[];
  /** Worth knowing, and no sign that anything is missing. */
  readonly notices?: readonly CompletenessSignal[];
}

/** A list inside one object that the service cuts and continues on further pages: `files` of a commit. */
export interface Continuation {
  /** Path of the list in the body. */
  readonly list: string;
  readonly pages: Pagination;
}
