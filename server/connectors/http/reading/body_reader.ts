import type { XmlDecoding } from '../../../../common/declaration';
import type { Projection } from '../../projection';
import type { Bounds } from '../../../bounds';

/** Which rows of a body are read, and which parts of each. */
export interface RowsWanted {
  /** Path of the list: `data.items`; `.` is the body itself. */
  readonly path: string;
  readonly of: Projection;
  readonly bounds: Bounds;
}

/** The rows of a body as JSON texts of lists: one text, or several for a large body. */
export interface RowTexts {
  readonly count: number;
  readonly texts: readonly string[];
}

/** The JSON text of an XML body, or why it is not XML. */
export type XmlText = { readonly json: Uint8Array } | { readonly notXml: string };

/** Reads bodies outside the caller's event loop. */
export interface BodyReader {
  /**
   * Undefined if the body cannot be read this way because it is damaged, has a different shape or exceeds a bound.
   * Rejects with the signal's reason.
   */
  rows(raw: Buffer, wanted: RowsWanted, signal?: AbortSignal): Promise<RowTexts | undefined>;
  /** An XML body as JSON. Undefined if it cannot be read this way. Rejects with the signal's reason. */
  xml(raw: Buffer, decoding: XmlDecoding, signal?: AbortSignal): Promise<XmlText | undefined>;
}
