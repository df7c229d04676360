import { typeName } from '../../common/declaration';
import { MoltlerError } from '../../common/errors';
import { parseScript } from '../../common/language';
import { describeDiagnostic, describeError } from '../../standalone/cli';
import { explained } from '../support/sample_service/explained';
import {
  planned,
  Rejected,
  runPlan,
  type Configuration,
  type Outcome,
} from '../support/sample_service/run_statement';
import type { Sample } from '../support/sample_service/sample';
import { isScript, scriptOutput } from './script_output';
import type { SqlCase } from './sql_file';
import { normalTable, writeTextTable } from './text_table';

/** What the terminal shows for a case: its rows, its plan, or its errors. */
export async function outputOf(
  each: SqlCase,
  sample: Sample,
  configuration: Configuration,
): Promise<string> {
  if (isScript(each)) return scriptOutput(each, sample, configuration);
  const { statement, parameters, timeZone } = each;
  const settings = {
    ...configuration,
    sample,
    parameters,
    ...(timeZone !== undefined && { timeZone }),
  };
  try {
    const { kind, plan } = planned(statement, settings);
    if (kind === 'explain') return explained(plan, sample);
    return rowsOf(await runPlan(plan, settings), each);
  } catch (error) {
    if (error instanceof Rejected)
      return error.diagnostics.map((one) => describeDiagnostic(one, statement)).join('\n');
    if (error instanceof MoltlerError) return describeError(error.serialize(0));
    throw error;
  }
}

/** Types are above the columns if the test states them. */
function rowsOf({ columns, rows, complete }: Outcome, { output }: SqlCase): string {
  if (!complete) throw new Error('the result is not complete');
  const [first = ''] = output.split('\n');
  const typed = /: (list of )?[a-z]+( \||$)/.test(first);
  const heads = columns.map(({ name, type }) => (typed ? `${name}: ${typeName(type)}` : name));
  return writeTextTable({ heads, rows });
}

/** An output for comparison: rows in any order, unless the statement orders them; everything else unchanged. */
export function comparable(output: string, each: SqlCase): string {
  const { statement } = each;
  if (isScript(each)) return output;
  if (/^(error|warning): /.test(output) || /^[A-Z]+\n│ /.test(output)) return output;
  const last = parseScript(statement).statements.at(-1)?.statement;
  const ordered = last?.kind === 'select_statement' && last.query.orderBy.length > 0;
  return normalTable(output, ordered);
}
