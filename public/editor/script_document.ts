import { bindingScript, type SchemaSnapshot } from '../../common/binding';
import { messageOf } from '../../common/errors';
import {
  LineMap,
  parseScript,
  parsingScript,
  placeDiagnostic,
  placeDiagnostics,
  within,
  type ParsedScript,
  type PlacedDiagnostic,
} from '../../common/language';
import type { Denials } from '../session';
import { deniedStatements } from './denied_statements';

/** How long parsing a long script may block the page while the user types. */
const MILLISECONDS = 60;
/** A script of up to this many characters is always parsed completely, however slow the machine. */
const SHORT = 16 * 1024;

const tooLarge = (text: string): ParsedScript => ({
  text,
  statements: [],
  diagnostics: [
    {
      code: 'too_large_to_check',
      severity: 'information',
      range: { start: 0, end: Math.min(1, text.length) },
      ...messageOf('too_large_to_check', {}),
    },
  ],
});

const byStart = (a: PlacedDiagnostic, b: PlacedDiagnostic): number => a.range.start - b.range.start;

/**
 * The script of an editor: parsed on demand, and then only the statements that changed. Independent of Monaco.
 */
export class ScriptDocument {
  private parsed: ParsedScript = parseScript('');
  private text = '';
  private checked: { readonly text: string; readonly found: readonly PlacedDiagnostic[] } = {
    text: '',
    found: [],
  };

  /** Undefined until the schemas are loaded: names are not checked until then. */
  snapshot: SchemaSnapshot | undefined;

  /** What the user must not run. */
  denials: Denials = {};

  /** The suggestion list was opened by its key, so it is always shown. */
  listRequested = false;

  constructor(
    private readonly timeZone: string,
    /** Milliseconds of a monotonic clock. */
    private readonly clock: () => number = () => performance.now(),
  ) {}

  private budget(text: string): () => boolean {
    if (text.length <= SHORT) return () => true;
    const end = this.clock() + MILLISECONDS;
    return () => this.clock() < end;
  }

  /** The current script, whatever its length, for the user's actions. */
  whole(text: string): ParsedScript {
    if (text !== this.text) this.keep(text, parseScript(text, this.parsed));
    return this.parsed;
  }

  private keep(text: string, parsed: ParsedScript): void {
    this.parsed = parsed;
    this.text = text;
  }

  /** The current script; without statements if parsing it would block the page for too long. */
  script(text: string): ParsedScript {
    if (text !== this.text) {
      const enough = this.budget(text);
      const parsed = within(parsingScript(text, this.parsed), enough);
      // What was parsed so far is cached: a long script is complete after a few attempts.
      if (parsed === undefined) return tooLarge(text);
      this.keep(text, parsed);
    }
    return this.parsed;
  }

  /** The script's problems from top to bottom; ranges are relative to the whole text. */
  diagnostics(text: string): readonly PlacedDiagnostic[] {
    const found = this.check(text);
    this.checked = { text, found };
    return found;
  }

  /** The problems that were found last; none if the script has changed since. Looks nothing up. */
  found(text: string): readonly PlacedDiagnostic[] {
    return this.checked.text === text ? this.checked.found : [];
  }

  private check(text: string): readonly PlacedDiagnostic[] {
    const script = this.script(text);
    const syntax = [...placeDiagnostics(script), ...deniedStatements(script, this.denials)];
    if (this.snapshot === undefined) return syntax.sort(byStart);
    const binding = bindingScript(script, this.snapshot, {
      parameters: {},
      parametersKnown: false,
      timeZone: this.timeZone,
    });
    const bound = within(binding, this.budget(text));
    if (bound === undefined) return [...syntax, ...placeDiagnostics(tooLarge(text))];
    const lines = new LineMap(text);
    const names = bound.statements.flatMap(({ diagnostics }, index) =>
      diagnostics.map((one) => placeDiagnostic(one, script.statements[index]?.offset ?? 0, lines)),
    );
    return [...syntax, ...names].sort(byStart);
  }
}
