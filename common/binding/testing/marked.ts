import { parseScript, type Diagnostic } from '../../language';
import { bindScript } from '../bind_script';
import type { BoundQuery, BoundSelect } from '../bound/bound_query';
import type { BoundStatement } from '../bound/bound_statement';
import type { SchemaSnapshot } from '../schema/schema';
import type { BindingSettings } from '../statement_context';
import { SNAPSHOT } from './snapshot';

/** What a case may change. */
export interface Surroundings extends Partial<BindingSettings> {
  readonly snapshot?: SchemaSnapshot;
}

/** Everything that binding says of a script, in order; the script must parse. */
export function diagnosticsOf(text: string, around: Surroundings = {}): readonly Diagnostic[] {
  return bindAll(text, around).flatMap(({ diagnostics }) => diagnostics);
}

/** Each remark as `code: the text it points at`, ranges being relative to the statement. */
export function remarks(text: string, around: Surroundings = {}): readonly string[] {
  const script = parseScript(text);
  return bindAll(text, around).flatMap(({ diagnostics }, index) =>
    diagnostics.map(({ code, range }) => {
      const statement = script.statements[index]?.text ?? '';
      return `${code}: ${statement.slice(range.start, range.end)}`;
    }),
  );
}

/** Puts «» around each place of one statement that binding remarks on: the expected text of a case. */
export function marked(
  source: string,
  around: Surroundings = {},
): { text: string; codes: string[] } {
  const plain = source.replace(/[«»]/g, '');
  const diagnostics = [...diagnosticsOf(plain, around)].sort(
    (a, b) => b.range.start - a.range.start,
  );
  const text = diagnostics.reduce(
    (whole, { range: { start, end } }) =>
      `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
    plain,
  );
  return { text, codes: diagnostics.reverse().map(({ code }) => code) };
}

/** The last statement as bound; fails where something is wrong with it. */
export function boundOf(text: string, around: Surroundings = {}): BoundStatement {
  const statements = bindAll(text, around);
  const last = statements.at(-1);
  if (last?.bound === undefined) {
    throw new Error(`Not bound: ${JSON.stringify(last?.diagnostics ?? [])}`);
  }
  return last.bound;
}

/** The query of a SELECT as bound. */
export function queryOf(text: string, around: Surroundings = {}): BoundQuery {
  const bound = boundOf(text, around);
  if (bound.kind !== 'select_statement') throw new Error(`Not a SELECT: ${bound.kind}`);
  return bound.query;
}

/** The body of a plain SELECT as bound. */
export function selectOf(text: string, around: Surroundings = {}): BoundSelect {
  const { body } = queryOf(text, around);
  if (body.kind !== 'select') throw new Error(`Not a plain SELECT: ${body.kind}`);
  return body;
}

function bindAll(text: string, around: Surroundings): ReturnType<typeof bindScript>['statements'] {
  const script = parseScript(text);
  const wrong = [
    ...script.diagnostics,
    ...script.statements.flatMap(({ diagnostics }) => diagnostics),
  ];
  if (wrong.length > 0) throw new Error(`Does not parse: ${JSON.stringify(wrong)}`);
  const { snapshot = SNAPSHOT, ...settings } = around;
  return bindScript(script, snapshot, { parameters: {}, parametersKnown: true, ...settings })
    .statements;
}
