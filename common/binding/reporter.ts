import { DEFAULT_LANGUAGE_BOUNDS } from '../bounds';
import { messageOf, type Code, type Facts } from '../errors';
import { shortened, type Diagnostic, type Severity, type Range } from '../language';
import { BoundExceeded } from './bound_exceeded';

/** Collects the diagnostics of one statement, without duplicates. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly reported = new Set<string>();
  private errors = 0;

  constructor(private readonly most = DEFAULT_LANGUAGE_BOUNDS.diagnostics) {}

  /** An error at `range`; `replacement` is a text that would fix it. */
  error<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('error', code, facts, range, replacement);
  }

  /** A warning at `range`. */
  warn<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('warning', code, facts, range, replacement);
  }

  /** Reports a problem that was found in a stored text, at the `range` that uses it. */
  pass({ severity, code, text, hint }: Diagnostic, range: Range): void {
    this.keep({ code, severity, range, text, ...(hint === undefined ? {} : { hint }) });
  }

  /** Whether there are errors, so that the statement cannot run. */
  get failed(): boolean {
    return this.errors > 0;
  }

  private add<C extends Code>(
    severity: Severity,
    code: C,
    facts: Facts<C>,
    range: Range,
    replacement: string | undefined,
  ): void {
    this.keep({
      code,
      severity,
      range,
      ...messageOf(code, shortened(facts)),
      ...(replacement === undefined ? {} : { replacement }),
    });
  }

  private keep(diagnostic: Diagnostic): void {
    const { code, severity, range, text } = diagnostic;
    if (this.diagnostics.length >= this.most) {
      if (severity !== 'error') return;
      throw new BoundExceeded('diagnostics', undefined, range);
    }
    const key = `${code} ${range.start} ${range.end} ${text}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    if (severity === 'error') this.errors++;
    this.diagnostics.push(diagnostic);
  }
}
