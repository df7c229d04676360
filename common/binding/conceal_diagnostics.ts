import type { Diagnostic } from '../language/diagnostic';
import type { Range } from '../language/nodes';
import { LONGEST_QUOTED } from '../language/building';
import type { ParsedScript, ParsedStatement } from '../language/script';
import { drained, type Steps } from '../language/steps';
import { CONCEALED } from './concealed';
import { secretRangesOf } from './mask';
import type { SchemaSnapshot } from './schema';

/** A diagnostic quotes what stands no further from it, in characters. */
const BESIDE = 16 * 1024;

/** Shorter ones also occur in words of the message itself. */
const SHORTEST = 4;

/**
 * Diagnostics of a script without the secrets that they quote: "Expected VALUE, found 'hunter2'" tells a log what the
 * script would not.
 */
export function concealDiagnostics<D extends Diagnostic>(
  diagnostics: readonly D[],
  script: ParsedScript,
  snapshot?: SchemaSnapshot,
): readonly D[] {
  return drained(concealingDiagnostics(diagnostics, script, snapshot));
}

/** As `concealDiagnostics`, in steps: each statement is searched once, as a whole. */
export function* concealingDiagnostics<D extends Diagnostic>(
  diagnostics: readonly D[],
  script: ParsedScript,
  snapshot?: SchemaSnapshot,
): Steps<readonly D[]> {
  const known = new Map<ParsedStatement, readonly Range[]>();
  const clean: D[] = [];
  for (const diagnostic of diagnostics) {
    yield;
    const { start, end } = diagnostic.range;
    const statement = script.statements.find(
      ({ offset, text }) => start >= offset && start <= offset + text.length,
    );
    if (statement === undefined) {
      clean.push(diagnostic);
      continue;
    }
    const { text, offset } = statement;
    const ranges = known.get(statement) ?? (yield* secretRangesOf(text, statement, snapshot));
    known.set(statement, ranges);
    const near = ranges.filter(
      (range) => range.end >= start - offset - BESIDE && range.start <= end - offset + BESIDE,
    );
    clean.push(near.length === 0 ? diagnostic : yield* without(diagnostic, secretsAt(text, near)));
  }
  return clean;
}

/** What stands at these ranges, each text once, the longest first. */
const secretsAt = (text: string, ranges: readonly Range[]): readonly string[] =>
  [...new Set(ranges.map(({ start, end }) => text.slice(start, end)))].sort(
    (a, b) => b.length - a.length,
  );

function* without<D extends Diagnostic>(diagnostic: D, secrets: readonly string[]): Steps<D> {
  const { replacement, hint, ...rest } = diagnostic;
  let text = diagnostic.text;
  let advice = hint;
  let fix = replacement;
  for (const [index, secret] of secrets.entries()) {
    if (index % SECRETS_A_STEP === SECRETS_A_STEP - 1) yield;
    text = concealed(text, secret);
    if (advice !== undefined) advice = concealed(advice, secret);
    // Half a fix is none.
    if (fix !== undefined && concealed(fix, secret) !== fix) fix = undefined;
  }
  return {
    ...rest,
    text,
    ...(advice === undefined ? {} : { hint: advice }),
    ...(fix === undefined ? {} : { replacement: fix }),
  } as D;
}

const SECRETS_A_STEP = 500;

/** `text` without a secret as it is written: with its quotes, without them, and cut where messages cut a long text. */
function concealed(text: string, written: string): string {
  const bare = written.replace(/^['"]+|['"]+$/g, '');
  if (bare === '') return text;
  if (bare.length >= SHORTEST) {
    const forms = [written, bare].flatMap((form) => [form, form.slice(0, LONGEST_QUOTED)]);
    return forms.reduce((kept, form) => kept.replaceAll(form, CONCEALED), text);
  }
  if (!text.includes(bare)) return text;
  const quoted = ["'", '"', '`'].reduce(
    (kept, quote) => kept.replaceAll(`${quote}${bare}${quote}`, CONCEALED),
    text,
  );
  // As the parser quotes a word or a string without its end.
  const found = `found ${written}`;
  return quoted.endsWith(`${found}.`)
    ? `${quoted.slice(0, -found.length - 1)}found ${CONCEALED}.`
    : quoted;
}
