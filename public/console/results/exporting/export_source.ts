import { i18n } from '@kbn/i18n';
import type { Run, StatementRun } from '../../../runs';
import {
  changesNothing,
  parseScript,
  resultShapeOf,
  type ParsedStatement,
} from '../../../../common/language';

/** The source of an export, with its description in the menu. */
export type ExportSource =
  /** The complete result is in the page. */
  | { readonly kind: 'fetched'; readonly why: string }
  /** The statement is run again, for all of its rows. */
  | { readonly kind: 'again'; readonly text: string; readonly why: string }
  /** It cannot be run again: only the rows in the page are available. */
  | { readonly kind: 'part'; readonly why: string }
  | { readonly kind: 'none'; readonly why: string };

/** Decides where the export of a statement's result comes from. */
export function exportSource(run: Run, statement: StatementRun): ExportSource {
  const { state, cut, rowCount, columns } = statement;
  const fetched = i18n.translate('moltler.console.exportSource.fetchedRow', {
    defaultMessage: '{fetchedRows, plural, one {# fetched row} other {# fetched rows}}',
    values: { fetchedRows: rowCount },
  });
  if (columns.length === 0)
    return {
      kind: 'none',
      why: i18n.translate('moltler.console.exportSource.thereIsNoResultTo', {
        defaultMessage: 'There is no result to export.',
      }),
    };
  if (state === 'running') {
    return {
      kind: 'none',
      why: i18n.translate('moltler.console.exportSource.theStatementIsStillRunning', {
        defaultMessage: 'The statement is still running. Wait until it ends, or cancel it.',
      }),
    };
  }
  if (state === 'done' && !cut) {
    return {
      kind: 'fetched',
      why: i18n.translate('moltler.console.exportSource.exportsTheNoNewRequests', {
        defaultMessage: 'Exports the {fetched}; no new requests.',
        values: { fetched },
      }),
    };
  }
  const source = aloneOf(run, statement);
  // Only statements that read are repeated; a change is never made twice for a file.
  if (
    resultShapeOf(statement.kind) === 'table' &&
    source?.statement !== undefined &&
    changesNothing(source.statement)
  ) {
    return {
      kind: 'again',
      text: source.text,
      why: i18n.translate('moltler.console.exportSource.runsAgain', {
        defaultMessage:
          '{rows, plural, one {Only # row was fetched} other {Only # rows were fetched}}, so the statement runs again. Its requests count against the rate limits.',
        values: { rows: rowCount },
      }),
    };
  }
  return {
    kind: 'part',
    why: i18n.translate('moltler.console.exportSource.exportsTheOnlyTheStatement', {
      defaultMessage: 'Exports the {fetched} only; the statement is not run again.',
      values: { fetched },
    }),
  };
}

/** The statement as it was sent; the server returns it with masked secrets. */
export function sourceText(run: Run, statement: StatementRun): string | undefined {
  return statement.inner === undefined ? sourceOf(run, statement)?.text : statement.text;
}

/** Undefined if it cannot be run alone, because it needs the variables of the script. */
function aloneOf(run: Run, statement: StatementRun): ParsedStatement | undefined {
  const { statements } = parseScript(run.order.text);
  const declares = statements
    .slice(0, statement.index)
    .some((each) => each.statement?.kind === 'declare_statement');
  return declares || statement.inner !== undefined ? undefined : sourceOf(run, statement);
}

function sourceOf(run: Run, { index }: StatementRun): ParsedStatement | undefined {
  return parseScript(run.order.text).statements[index];
}
