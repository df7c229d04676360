import {
  concealingDiagnostics,
  type BoundScriptStatement,
  type SchemaSnapshot,
} from '../../common/binding';
import {
  placeDiagnostics,
  type Diagnostic,
  type PlacedDiagnostic,
  type ParsedScript,
  type ParsedStatement,
  type Steps,
} from '../../common/language';

/** What parsing and binding reported about one statement; ranges are relative to the statement's own text. */
export const statementDiagnostics = (
  { diagnostics }: ParsedStatement,
  bound: BoundScriptStatement | undefined,
): readonly Diagnostic[] => [...diagnostics, ...(bound?.diagnostics ?? [])];

/** The diagnostics of a script, positioned in its text, without secrets; at most `most`, computed in steps. */
export function* scriptDiagnostics(
  script: ParsedScript,
  bound: readonly BoundScriptStatement[],
  snapshot: SchemaSnapshot,
  most: number,
): Steps<readonly PlacedDiagnostic[]> {
  const statements = script.statements.map((statement, at) => ({
    ...statement,
    diagnostics: statementDiagnostics(statement, bound[at]),
  }));
  const placed = placeDiagnostics({ ...script, statements });
  yield;
  return yield* concealingDiagnostics(firstOf(placed, most), script, snapshot);
}

/** The first of many; errors are kept before warnings, so that what prevents a run is always reported. */
function firstOf(placed: readonly PlacedDiagnostic[], most: number): readonly PlacedDiagnostic[] {
  if (placed.length <= most) return placed;
  const errors = placed.filter(({ severity }) => severity === 'error').slice(0, most);
  const room = most - errors.length;
  const others = placed.filter(({ severity }) => severity !== 'error').slice(0, room);
  const kept = new Set([...errors, ...others]);
  return placed.filter((one) => kept.has(one));
}
