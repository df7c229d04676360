import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { RetrySyncErrorsStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `RETRY SYNC ERRORS name`. */
export interface RetrySyncErrorsStatement extends Node {
  readonly kind: 'retry_sync_errors_statement';
  readonly sync: Identifier;
}

/** Builds RETRY SYNC ERRORS. */
const buildRetry = (context: RetrySyncErrorsStatementContext): RetrySyncErrorsStatement => ({
  kind: 'retry_sync_errors_statement',
  range: rangeOf(context),
  sync: identifierOf(context.syncName()),
});

/** Prints RETRY SYNC ERRORS. */
const printRetry = ({ sync }: RetrySyncErrorsStatement): Doc =>
  `RETRY SYNC ERRORS ${strictNameDoc(sync)}`;

export const retrySyncErrors = statement<RetrySyncErrorsStatement>({
  words: 'RETRY SYNC ERRORS',
  effect: 'configures',
  result: 'table',
  syntax: 'RETRY SYNC ERRORS name',
  description:
    'Writes the documents that the index rejected again. SHOW SYNC ERRORS name shows them with the reasons.',
  example: 'RETRY SYNC ERRORS nightly',
  build: buildRetry,
  print: printRetry,
});
