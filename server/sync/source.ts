import type { BoundSelectStatement } from '../../common/binding';
import type { PlanTree } from '../../common/contract';
import type { EntityDeclaration, JsonValue } from '../../common/declaration';
import type { DocumentStore } from '../ports';
import type { QueryPlan, ResumableEvent, SliceParameters } from '../query';
import type { ScanPlan, ScanPosition, SetReading } from '../scan';

/** Who reads: a sync has the rights of its user, and takes turns with the other work of that user. */
export interface SourceReader {
  readonly signal: AbortSignal;
  readonly caller: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What a sync needs to know of an entity, as of now. */
export interface EntityFacts {
  /** The immutable id of the connector. */
  readonly connectorId: string;
  readonly type: string;
  /** CONFIG without secrets: other settings mean other rows. */
  readonly config: Readonly<Record<string, JsonValue>>;
  readonly entity: EntityDeclaration;
}

/** How a source is read: one list of it, from where an earlier reading stopped. */
export interface SourceReading {
  readonly signal: AbortSignal;
  readonly slice?: SliceParameters;
  readonly from?: ScanPosition;
  /** The sync has never read it. */
  readonly isFirst?: boolean;
}

/** A SELECT as it is read for a sync: in the background, without the cache. Repeated rows are returned again. */
export interface SyncSource {
  readonly notes: QueryPlan['notes'];
  /**
   * The only scan, if the query is read page by page: then it can be read list by list and continued, and `read` returns
   * positions. Undefined if it can only be read as a whole.
   */
  readonly scan: ScanPlan | undefined;
  /** Requests that planning has sent: look-ups of names. */
  readonly requests: number;
  /** The parameters of each of its lists. Only with `scan`. */
  slices(signal: AbortSignal): SetReading;
  /** Whether these parameters name one of its lists. */
  divides(slice: SliceParameters): boolean;
  read(reading: SourceReading): AsyncIterable<ResumableEvent>;
  /**
   * Plans another SELECT over the same tables, with the connectors and the names that are known. `now`: what now() returns,
   * in milliseconds since the epoch.
   */
  planned(select: BoundSelectStatement, now: number): Promise<SyncSource>;
}

/** Reads what syncs copy. */
export interface SyncSources {
  /** Throws unless the connector can be used. Sends nothing. */
  facts(connector: string, entity: string): Promise<EntityFacts>;
  /** Plans a SELECT, for which names may have to be looked up. */
  source(select: BoundSelectStatement, reader: SourceReader, now: number): Promise<SyncSource>;
  /** The plan of a SELECT, as EXPLAIN shows it. Sends nothing. */
  explained(select: BoundSelectStatement, reader: SourceReader): Promise<PlanTree>;
  /** The same with these indices. */
  over(documents: DocumentStore): SyncSources;
}
