import type { Projection } from '../../projection';
import type { Bounds } from '../../../bounds';

/** Which rows of a body are read, and what of each. */
export interface RowsWanted {
  /** Of the list: `data.items`; `.` is the body itself. */
  readonly path: string;
  readonly of: Projection;
  readonly bounds: Bounds;
}

/** The rows of a body as JSON texts of lists: one, or several where there is much. */
export interface RowTexts {
  readonly count: number;
  readonly texts: readonly string[];
}

/** Reads bodies outside the event loop of who asks. */
export interface BodyReader {
  /**
   * Undefined where the body cannot be read this way: it is damaged, has another shape or is beyond a bound. Rejects
   * with the signal's reason.
   */
  rows(raw: Buffer, wanted: RowsWanted, signal?: AbortSignal): Promise<RowTexts | undefined>;
}
