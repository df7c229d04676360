import { createHash } from 'node:crypto';
import type { IncompleteReason } from '../../common/contract';
import type { AccessPlan } from './scan_plan';
import { accessIdentity } from './cache/scope';
import type { OpenList } from './running/list_pages';

/**
 * Where a scan is after a page, as JSON: it can be stored, and another process can continue the same plan from it. A scan
 * consists of lists (one for each set of parameters of a fan-out), which are read one after the other.
 */
export interface ScanPosition {
  readonly version: 1;
  /** What is read: the list with its requests. A position only fits the plan it was made for. */
  readonly access: string;
  /** Identities of the lists that were read to their end. */
  readonly done: readonly string[];
  /** The list that was read in part. */
  readonly open?: OpenList & { readonly list: string };
  /**
   * A page was left whose successor is found by counting rows: if rows were deleted in the meantime, others have moved to
   * pages that were already read.
   */
  readonly counted?: true;
  /** Rows that were returned so far. */
  readonly rows: number;
  /** Why the scan is not complete whatever follows. */
  readonly incomplete?: { readonly reason: IncompleteReason; readonly explanation?: string };
  /** Everything was read: the scan is over, and complete unless `incomplete` is set. */
  readonly ended: boolean;
}

/** A position before the first page. */
export const startOf = (access: AccessPlan): ScanPosition => ({
  version: 1,
  access: identityOf(accessIdentity(access)),
  done: [],
  rows: 0,
  ended: false,
});

/** Whether a position was made for this access. */
export const fits = (position: ScanPosition, access: AccessPlan): boolean =>
  position.version === 1 && position.access === identityOf(accessIdentity(access));

/** A short name of a list by its parameters, the same in every process. */
export const identityOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16);
