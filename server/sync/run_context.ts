import type { BoundSelectStatement } from '../../common/binding';
import type { Clock, DocumentStore, Leases, SliceState, SyncDefinition, SyncStore } from '../ports';
import type { ChangesSelect } from './changes_select';
import type { Counts } from './counts';
import type { DocumentShape } from './document';
import type { Portions } from './gathered';
import type { HeldLease } from './held_lease';
import type { Letters } from './letters';
import type { SyncSource } from './source';
import type { Writer } from './writer';
import type { WrittenKey } from './written_key';

/** The ports of syncs. */
export interface SyncPorts {
  readonly clock: Clock;
  readonly documents: DocumentStore;
  readonly leases: Leases;
  readonly syncs: SyncStore;
}

/** What all parts of one run share. */
export interface RunContext {
  readonly sync: SyncDefinition;
  readonly ports: SyncPorts;
  readonly lease: HeldLease;
  readonly writer: Writer;
  readonly letters: Letters;
  readonly signal: AbortSignal;
  /** Whose work it is. */
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly confirmed: boolean;
  /** Of the sync when it began: keys that were written before a later one do not say what the index has. */
  readonly replacements: number;
  readonly settings: SyncSettings;
  /** For the user. `partial`: the run is, for this reason. */
  tell(text: string, how?: { readonly hint?: string; readonly partial?: true }): void;
  /** Documents whose removal waits for CONFIRM. */
  hold(count: number): void;
  progressed(): void;
}

/** Options of a sync with their defaults. */
export interface SyncSettings {
  readonly maxDeleteRatio: number;
  readonly fullEveryMilliseconds: number;
  readonly lookBackMilliseconds: number;
  readonly portions: Portions;
}

/** One source of a run: an entity, or a query. */
export interface RunPart {
  /** `connector.entity`, or the name of the sync. */
  readonly title: string;
  /** What the names of its slices begin with. */
  readonly name: string;
  readonly index: string;
  /** What is read, as text: a state of another scope is of no use. */
  readonly scope: string;
  readonly shape: DocumentShape;
  readonly source: SyncSource;
  readonly select: BoundSelectStatement;
  /** Of a query. */
  readonly writtenKey?: WrittenKey;
  /** Set if changes can be requested. */
  readonly changes?: ChangesOf;
  readonly counts: Counts;
  /** The index lacks documents that it should have, so all are written again. */
  readonly rewrites?: boolean;
}

/** How the changes of an entity are requested. */
export interface ChangesOf {
  readonly column: string;
  /** Position of the column in the rows. */
  readonly at: number;
  readonly since: ChangesSelect;
  /** Its rows have one more column than those of the part: whether they satisfy WHERE. */
  readonly matches: boolean;
  /** The column that has the value of a parameter of a list. */
  readonly columnOf: (parameter: string) => string | undefined;
}

/** Whether the contents of documents that a slice knows are those in the index, as far as other syncs do not know better. */
export const isTrusted = (
  { replacements }: Pick<RunContext, 'replacements'>,
  of: Pick<SliceState, 'replacements'>,
): boolean => (of.replacements ?? 0) === replacements;

/** Whether a slice belongs to the part of this name: the name of a slice begins with that of its part. */
export const belongsTo = (slice: string, part: string): boolean =>
  slice === part || slice.startsWith(`${part} `);
