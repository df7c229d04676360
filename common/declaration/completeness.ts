import type { Pagination } from './pagination';
import type { Path } from './path';

/** A signal in a response, next to its rows. */
export interface CompletenessSignal {
  /** A path in the body (`warnings`), or a header. */
  readonly at: { readonly body: Path } | { readonly header: string };
  /** The value to look for. Default: any except null, false, 0, and an empty text, list or object. */
  readonly is?: boolean | string | number;
  /** The start of the value, for headers with several meanings. */
  readonly startsWith?: string;
  /** Text for the user, with the words of the service at `{value}`. Default: only the words of the service. */
  readonly message?: string;
}

/** Completeness signals of responses. */
export interface Completeness {
  /** The response lacks something: the scan is `partial`. */
  readonly partial?: readonly CompletenessSignal[];
  /** Useful information that does not mean that anything is missing. */
  readonly notices?: readonly CompletenessSignal[];
}

/** A list inside an object that the service splits across pages: `files` of a commit. */
export interface Continuation {
  /** Path of the list in the body. */
  readonly list: Path;
  readonly pages: Pagination;
}
