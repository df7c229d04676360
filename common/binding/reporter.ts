import { messageOf, type Code, type Facts } from '../errors';
import type { Diagnostic, Severity } from '../language/diagnostic';
import type { Range } from '../language/nodes';

/** Collects what binding has to say of one statement; the same remark at the same place once. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly said = new Set<string>();

  /** An error at `range`; `replacement` is a text that would mend it. */
  error<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('error', code, facts, range, replacement);
  }

  /** A warning at `range`. */
  warn<C extends Code>(code: C, facts: Facts<C>, range: Range, replacement?: string): void {
    this.add('warning', code, facts, range, replacement);
  }

  /** Whether something stands in the way of running the statement. */
  get failed(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  }

  private add<C extends Code>(
    severity: Severity,
    code: C,
    facts: Facts<C>,
    range: Range,
    replacement: string | undefined,
  ): void {
    const message = messageOf(code, facts);
    const key = `${code} ${range.start} ${range.end} ${message.text}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.diagnostics.push({
      code,
      severity,
      range,
      ...message,
      ...(replacement === undefined ? {} : { replacement }),
    });
  }
}
