import { parseScript, type Diagnostic } from '../../language';
import { bindScript } from '../bind_script';
import type { BoundQuery, BoundSelect } from '../bound/bound_query';
import { isControl, type BoundStatement } from '../statements';
import type { SchemaSnapshot } from '../schema/schema';
import type { BindingSettings } from '../statement_context';
import { SNAPSHOT } from './snapshot';

/** Options of a test case. */
export interface Surroundings extends Partial<BindingSettings> {
  readonly snapshot?: SchemaSnapshot;
}

/** All diagnostics of binding a script, in order; the script must parse. */
export function diagnosticsOf(text: string, around: Surroundings = {}): readonly Diagnostic[] {
  return bindAll(text, around).flatMap(({ diagnostics }) => diagnostics);
}

/** Each diagnostic as `code: the text at its range`; ranges are relative to the statement. */
export function remarks(text: string, around: Surroundings = {}): readonly string[] {
  const script = parseScript(text);
  return bindAll(text, around).flatMap(({ diagnostics }, index) =>
    diagnostics.map(({ code, range }) => {
      const statement = script.statements[index]?.text ?? '';
      return `${code}: ${statement.slice(range.start, range.end)}`;
    }),
  );
}

/** Puts «» around the range of each diagnostic of one statement: the expected text of a test case. */
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

/** The last statement, bound; fails if it has errors. */
export function boundOf(text: string, around: Surroundings = {}): BoundStatement {
  const statements = bindAll(text, around);
  const last = statements.at(-1);
  if (last?.bound === undefined) {
    throw new Error(`Not bound: ${JSON.stringify(last?.diagnostics ?? [])}`);
  }
  if (isControl(last.bound)) throw new Error('it controls other statements');
  return last.bound;
}

/** The bound query of a SELECT. */
export function queryOf(text: string, around: Surroundings = {}): BoundQuery {
  const bound = boundOf(text, around);
  if (bound.kind !== 'select_statement') throw new Error(`Not a SELECT: ${bound.kind}`);
  return bound.query;
}

/** The bound body of a plain SELECT. */
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
