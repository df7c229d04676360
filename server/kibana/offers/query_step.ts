import { distinctNames } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import {
  DEFAULT_STEP_ROWS,
  QUERY_STEP,
  queryStepSchemas,
  type QueryStepInput,
  type QueryStepOutput,
  type Zod,
} from '../../../common/workflows';
import type { ActTable } from '../answers';
import type { StepContext, StepDefinition, StepResult } from '../contracts';
import type { Started } from '../mount_routes';
import { runAs } from '../run_as';
import { failureText } from './failure_text';

/** Of the rows of the output, as JSON: later steps can use it, and Kibana stores it. */
const MOST_CHARACTERS = 1024 * 1024;

/** The step of Kibana's workflows that runs one statement, as whoever the workflow runs as. */
export function queryStep(z: Zod, started: () => Promise<Started>): StepDefinition {
  const schemas = queryStepSchemas(z);
  return {
    id: QUERY_STEP,
    label: 'Query with Moltler',
    description: 'Runs one statement of Moltler over services and indices, and returns its rows.',
    category: 'kibana',
    ...schemas,
    handler: async (context) => {
      const input = schemas.inputSchema.safeParse(context.input);
      if (input.success) return run(input.data, context, await started());
      const problems = input.error.issues.map(
        ({ path, message }) => `${['with', ...path].join('.')}: ${message}`,
      );
      return failed('invalid_input', problems.join('; '));
    },
  };
}

async function run(
  { statement, parameters = {}, limit = DEFAULT_STEP_ROWS, read_only = false }: QueryStepInput,
  { rawInput, contextManager, abortSignal }: StepContext,
  started: Started,
): Promise<StepResult> {
  const request = contextManager.getFakeRequest();
  if (request === undefined) return failed('refused', FOR_NOBODY);
  const outcome = await runAs(started, {
    spaceId: started.spaceOf(request),
    client: contextManager.getScopedEsClient(),
    request,
    config: { run: 'statement', statement },
    // Whatever templates were rendered to.
    params: { parameters: JSON.parse(JSON.stringify(parameters)) as Record<string, JsonValue> },
    form: {
      written: (rawInput as Partial<QueryStepInput> | undefined)?.statement,
      onlyQuery: read_only,
      mostRows: limit,
      mostCharacters: MOST_CHARACTERS,
    },
    note: 'Run by a workflow of Kibana',
    signal: abortSignal,
  });
  if (outcome.type !== 'done') {
    const code = outcome.type === 'failed' ? outcome.error.code : outcome.type;
    return failed(code ?? 'invalid_statement', failureText(outcome));
  }
  return { output: outputOf(outcome.table) };
}

function outputOf(table: ActTable | undefined): QueryStepOutput {
  const { columns, rows, missing, warnings } = table ?? NO_RESULT;
  const names = distinctNames(columns.map(({ name }) => name));
  return {
    columns: columns.map(({ type }, at) => ({ name: names[at] ?? '', type })),
    rows: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
    complete: missing.length === 0,
    reasons: missing,
    warnings,
  };
}

const FOR_NOBODY =
  'The workflow runs for no user, so there are no privileges to run the statement with. Nothing was run.';

const NO_RESULT: ActTable = { columns: [], rows: [], missing: [], warnings: [] };

/** Kibana shows the name of an error as its type. */
const failed = (code: string, message: string): StepResult => ({
  error: Object.assign(new Error(message), { name: code }),
});
