import type { TypedValue } from '../../common/declaration';

/**
 * Identity of a page: connector id, its configuration version, and the request without secrets. Never a short-lived
 * access token, and never shared across credentials.
 */
export interface PageKey {
  readonly connectorId: string;
  readonly version: string;
  readonly entity: string;
  /** Method, URL with sorted parameters, body. */
  readonly request: string;
}
/** How a body is compressed, as in `Content-Encoding`. */
export type BodyEncoding = 'gzip' | 'br' | 'deflate';
export interface CachedPage {
  /** The raw body, compressed if `encoding` is set. */
  readonly body: Buffer;
  readonly encoding?: BodyEncoding;
  /** Version of its content: changes if the page is read again and differs. A 304 keeps it. */
  readonly version: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Milliseconds since the epoch when it was fetched or last revalidated. */
  readonly freshAt: number;
}
/** A page of a remembered scan, with what is needed to read its rows. */
export interface CachedScanPage {
  /** `PageKey.request`. */
  readonly request: string;
  readonly list: string;
  /** Parameters of its list: values of row parameters. */
  readonly parameters: Readonly<Record<string, TypedValue>>;
  /** Version of its content; changes if the page is read again. */
  readonly version: string;
}
/** A scan that was read to its proven end: the pages it consists of. */
export interface CachedScan {
  readonly connectorId: string;
  readonly version: string;
  readonly entity: string;
  /** List, bound parameters and pushed filters, canonical. */
  readonly identity: string;
  readonly pages: readonly CachedScanPage[];
  /** Oldest `freshAt` of its pages. */
  readonly freshAt: number;
  /** The rows that the scan's filters include, so that a wider scan can serve a narrower one. */
  readonly scope: string;
}
/** The pages of one entity. */
export interface CacheContents {
  readonly connectorId: string;
  readonly entity: string;
  readonly pages: number;
  readonly bytes: number;
  /** The least and the greatest `freshAt` of its pages. */
  readonly oldestAt: number;
  readonly newestAt: number;
}
/** `rare`: it is not used again soon, so that it need not be in memory. */
export type PageUse = 'often' | 'rare';

/** Keeps complete pages and scans, bounded by bytes, least recently used out first. */
export interface PageCache {
  /** Maximum bytes. */
  readonly limitBytes: number;
  getPage(key: PageKey, use?: PageUse): Promise<CachedPage | undefined>;
  /** Stores nothing if `invalidations` is no longer `unlessAfter`. */
  putPage(key: PageKey, page: CachedPage, unlessAfter?: number, use?: PageUse): Promise<void>;
  /** A 304: the page is as fresh as a new one. */
  touchPage(key: PageKey, freshAt: number): Promise<void>;
  findScans(
    query: Pick<CachedScan, 'connectorId' | 'version' | 'entity'>,
  ): Promise<readonly CachedScan[]>;
  /** Stores nothing if `invalidations` is no longer `unlessAfter`. */
  putScan(scan: CachedScan, unlessAfter?: number): Promise<void>;
  /** Called after our own writes. Names of entities are compared ignoring case. */
  invalidate(query: {
    readonly connectorId: string;
    readonly entities?: readonly string[];
  }): Promise<void>;
  /** How often a connector's pages were invalidated. A response requested before that must not be stored after it. */
  invalidations(connectorId: string): Promise<number>;
  /** What is kept, by connector and entity; a large cache takes a while to count. Rejects with `store_unavailable`. */
  contents(): Promise<readonly CacheContents[]>;
  stats(): Promise<{ readonly pages: number; readonly scans: number; readonly bytes: number }>;
}
