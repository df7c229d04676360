import { DEFAULT_LANGUAGE_BOUNDS } from '../bounds';
import { messageOf, StatementError, type Code, type ErrorArguments, type Facts } from '../errors';
import { shortened, type Diagnostic, type Severity, type Range, type Steps } from '../language';
import { BoundExceeded } from './bound_exceeded';

/** Names of things that may not exist yet, or not any more. */
const CATCHABLE: ReadonlySet<Code> = new Set<Code>([
  'unknown_connector',
  'unknown_entity',
  'unknown_column',
  'unknown_table',
  'unknown_action',
  'unreadable_entity',
  'view_invalid',
  'temp_table_uncertain',
  'temp_table_differs',
]);

/** The facts of each diagnostic, to throw it as an error. */
const FACTS = new WeakMap<Diagnostic, object>();

/** The error that a diagnostic becomes when the statement is reached; undefined if it was made elsewhere. */
export function errorOfDiagnostic(diagnostic: Diagnostic): StatementError | undefined {
  const facts = FACTS.get(diagnostic);
  if (facts === undefined) return undefined;
  // They were checked for this code when it was reported.
  return new StatementError(...([diagnostic.code, facts] as ErrorArguments));
}

/** The same diagnostic, which can also be thrown as an error with these facts. */
export function throwable<C extends Code>(diagnostic: Diagnostic, facts: Facts<C>): Diagnostic {
  FACTS.set(diagnostic, facts);
  return diagnostic;
}

/** Collects the diagnostics of one statement, without duplicates. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly reported = new Set<string>();
  private readonly reportedOnce = new Set<string>();
  private errors = 0;
  private deferred: 'nothing' | 'unavailable' | 'names' = 'nothing';

  constructor(private readonly most = DEFAULT_LANGUAGE_BOUNDS.diagnostics) {}

  /** An error at `range`; `replacement` is a text that would fix it. */
  error<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('error', code, facts, range, replacement);
  }

  /** The same, unless an error with this code and these facts was reported before: one cause may show in many places. */
  errorOnce<C extends Code>(code: C, facts: Facts<C>, range: Range): void {
    const key = `${code} ${JSON.stringify(facts)}`;
    if (this.reportedOnce.has(key)) return;
    const before = this.errors;
    this.error(code, facts, range);
    if (this.errors > before) this.reportedOnce.add(key);
  }

  /** A warning at `range`. */
  warn<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('warning', code, facts, range, replacement);
  }

  /** Reports a problem that was found in a stored text, at the `range` that uses it. */
  pass(found: Diagnostic, range: Range): void {
    const { severity, code, text, hint } = found;
    const kept = this.keep({
      code,
      severity,
      range,
      text,
      ...(hint === undefined ? {} : { hint }),
    });
    const facts = FACTS.get(found);
    if (kept !== undefined && facts !== undefined) FACTS.set(kept, facts);
  }

  /** An error that is only a warning anywhere inside TRY, because the statement may never be reached. */
  unlessInTry<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add(this.deferred === 'nothing' ? 'error' : 'warning', code, facts, range, replacement);
  }

  /**
   * Does `work`, in which some problems are only warnings: what is not available, or unknown names, too. They are errors
   * when the statement is reached.
   */
  *deferring<T>(what: 'unavailable' | 'names', work: Steps<T>): Steps<T> {
    const before = this.deferred;
    this.deferred = before === 'names' ? before : what;
    try {
      return yield* work;
    } finally {
      this.deferred = before;
    }
  }

  /** Whether there are errors, so that the statement cannot run. */
  get failed(): boolean {
    return this.errors > 0;
  }

  private add<C extends Code>(
    wanted: Severity,
    code: C,
    facts: Facts<C>,
    range: Range,
    replacement: string | undefined,
  ): void {
    const diagnostic: Diagnostic = {
      code,
      severity: wanted,
      range,
      ...messageOf(code, shortened(facts)),
      ...(replacement === undefined ? {} : { replacement }),
    };
    const kept = this.keep(diagnostic);
    if (kept !== undefined) FACTS.set(kept, facts);
  }

  /** What was added; undefined if it is known, or left out. */
  private keep(found: Diagnostic): Diagnostic | undefined {
    const { code, range, text } = found;
    const severity = this.deferred === 'names' && CATCHABLE.has(code) ? 'warning' : found.severity;
    if (this.diagnostics.length >= this.most) {
      if (severity !== 'error') return undefined;
      throw new BoundExceeded('diagnostics', undefined, range);
    }
    const key = `${code} ${range.start} ${range.end} ${text}`;
    if (this.reported.has(key)) return undefined;
    this.reported.add(key);
    if (severity === 'error') this.errors++;
    const diagnostic = { ...found, severity };
    this.diagnostics.push(diagnostic);
    return diagnostic;
  }
}
