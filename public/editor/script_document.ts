import { bindScript, type BoundScript, type SchemaSnapshot } from '../../common/binding';
import {
  LineMap,
  parseScript,
  placeDiagnostic,
  placeDiagnostics,
  type ParsedScript,
  type PlacedDiagnostic,
} from '../../common/language';

/**
 * A script under an editor: parsed when it is asked about, and then only the statements that changed.
 * Knows nothing of the editor.
 */
export class ScriptDocument {
  private parsed: ParsedScript = parseScript('');
  private text = '';

  /** Undefined while nothing is known of the world: names are not judged then. */
  snapshot: SchemaSnapshot | undefined;

  /** The list of completions was asked for by its key: it is shown in any case. */
  asked = false;

  constructor(private readonly timeZone: string) {}

  /** The script as it stands now. */
  script(text: string): ParsedScript {
    if (text !== this.text) {
      this.parsed = parseScript(text, this.parsed);
      this.text = text;
    }
    return this.parsed;
  }

  /** What is wrong with the script, top to bottom; ranges relative to the whole text. */
  diagnostics(text: string): readonly PlacedDiagnostic[] {
    const script = this.script(text);
    const syntax = placeDiagnostics(script);
    if (this.snapshot === undefined) return syntax;
    const bound: BoundScript = bindScript(script, this.snapshot, {
      parameters: {},
      parametersKnown: false,
      timeZone: this.timeZone,
    });
    const lines = new LineMap(text);
    const names = bound.statements.flatMap(({ diagnostics }, index) =>
      diagnostics.map((one) => placeDiagnostic(one, script.statements[index]?.offset ?? 0, lines)),
    );
    return [...syntax, ...names].sort((a, b) => a.range.start - b.range.start);
  }
}
