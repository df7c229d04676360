import type * as zod from 'zod';

/** The type of the step of Kibana's workflows that runs a statement. */
export const QUERY_STEP = 'moltler.query';

/** Rows of the output, unless the step says otherwise, and at most. */
export const DEFAULT_STEP_ROWS = 100;
export const MOST_STEP_ROWS = 1000;
const LONGEST_STATEMENT = 20_000;

/** The part of zod that is used, of whichever copy: Kibana's own on the server, that of the bundle in the browser. */
export type Zod = Pick<
  typeof zod,
  'array' | 'boolean' | 'number' | 'object' | 'record' | 'strictObject' | 'string' | 'unknown'
>;

/** What a workflow sets below `with`. */
export interface QueryStepInput {
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  readonly limit?: number | undefined;
  readonly read_only?: boolean | undefined;
}

/** What later steps read as `steps.name.output`. */
export interface QueryStepOutput {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Values by the names of columns, of which no two are equal. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Whether these are all rows of the result, and whether it is not partial. */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
}

/** The schemas of the step; the same on the server and in the editor of workflows. */
export const queryStepSchemas = (z: Zod) => ({
  inputSchema: z.strictObject({
    statement: z
      .string()
      .min(1)
      .max(LONGEST_STATEMENT)
      .describe('One statement of Moltler, without templates. Write $name where a value belongs.'),
    parameters: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('The values of $name in the statement, by name. Templates are for these.'),
    limit: z
      .number()
      .int()
      .min(1)
      .max(MOST_STEP_ROWS)
      .optional()
      .describe(`How many rows the output has at most. Default: ${DEFAULT_STEP_ROWS}.`),
    read_only: z
      .boolean()
      .optional()
      .describe('Whether only SELECT, SHOW, DESCRIBE and EXPLAIN are allowed. Default: false.'),
  }),
  outputSchema: z.object({
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    rows: z
      .array(z.record(z.string(), z.unknown()))
      .describe('The values of each row, by the names of the columns.'),
    complete: z.boolean().describe('Whether no row is missing.'),
    reasons: z.array(z.string()).describe('Why rows are missing, or may be.'),
    warnings: z.array(z.string()),
  }),
});
