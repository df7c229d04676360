import { parseScript } from '../language';
import type { Diagnostic } from '../language/diagnostic';
import type { Expression, ObjectLiteral, Range } from '../language/nodes';
import type { ParsedScript, ParsedStatement } from '../language/script';
import type { Statement } from '../language/statements';
import { looksSecret } from './address_credentials';
import { CONCEALED } from './concealed';
import type { SchemaSnapshot } from './schema';
import { isReference } from './secret_references';
import { holdsSecret, secretComments, secretRangesInTokens } from './secret_tokens';
import { named } from './suggestion';

/**
 * A statement's text with every secret that is typed in plain replaced by `***`: what history, logs and results
 * may keep. A statement that does not parse is masked by its tokens: rather too much than too little.
 */
export function maskSecrets(
  text: string,
  parsed: Pick<ParsedStatement, 'statement' | 'diagnostics'> | undefined,
  snapshot?: SchemaSnapshot,
): string {
  return replaceRanges(text, rangesOf(text, parsed, snapshot));
}

/**
 * A script with every secret that is typed in plain replaced by `***`, also in remarks between its statements: what
 * may be kept of it.
 */
export function maskScript(text: string, snapshot?: SchemaSnapshot): string {
  return replaceRanges(text, rangesOfScript({ ...parseScript(text), text }, snapshot));
}

/** Where secrets stand in a script, in and between its statements. */
function rangesOfScript(
  { text, statements }: Pick<ParsedScript, 'statements'> & { readonly text: string },
  snapshot: SchemaSnapshot | undefined,
): readonly Range[] {
  const ranges: Range[] = [];
  const keys = secretKeys(snapshot);
  const add = (offset: number, found: readonly Range[]): void => {
    for (const { start, end } of found) ranges.push({ start: offset + start, end: offset + end });
  };
  let end = 0;
  const between = (start: number): void => {
    const rest = text.slice(end, start);
    add(end, [...secretRangesInTokens(rest, keys), ...secretComments(rest, keys)]);
  };
  for (const parsed of statements) {
    between(parsed.offset);
    add(parsed.offset, rangesOf(parsed.text, parsed, snapshot));
    end = parsed.offset + parsed.text.length;
  }
  between(text.length);
  return ranges;
}

/** Of a long statement so many characters on either side of a diagnostic are searched for what it may quote. */
const BESIDE = 16 * 1024;

/** What stands at these ranges, with its quotes and without, the longest first. */
const secretsOf = (text: string, ranges: readonly Range[]): readonly string[] =>
  ranges
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((quoted) => [quoted, quoted.replace(/^['"]+|['"]+$/g, '')])
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length);

/**
 * Diagnostics of a script without the secrets that they quote: "Expected VALUE, found 'hunter2'" tells a log what the
 * script would not.
 */
export function concealDiagnostics<D extends Diagnostic>(
  diagnostics: readonly D[],
  script: ParsedScript,
  snapshot?: SchemaSnapshot,
): readonly D[] {
  const known = new Map<ParsedStatement, readonly string[]>();
  const secretsBeside = ({ range }: D): readonly string[] => {
    const statement = script.statements.find(
      ({ offset, text }) => range.start >= offset && range.start <= offset + text.length,
    );
    if (statement === undefined) return [];
    const { text, offset } = statement;
    if (text.length > 2 * BESIDE) {
      const at = range.start - offset;
      const near = text.slice(Math.max(0, at - BESIDE), at + BESIDE);
      return secretsOf(near, secretRangesInTokens(near, secretKeys(snapshot)));
    }
    const secrets = known.get(statement) ?? secretsOf(text, rangesOf(text, statement, snapshot));
    known.set(statement, secrets);
    return secrets;
  };
  return diagnostics.map((diagnostic) => {
    const secrets = secretsBeside(diagnostic);
    const clean = (text: string): string =>
      secrets.reduce((kept, secret) => kept.replaceAll(secret, CONCEALED), text);
    if (secrets.length === 0) return diagnostic;
    const { replacement, hint, ...rest } = diagnostic;
    return {
      ...rest,
      text: clean(diagnostic.text),
      ...(hint === undefined ? {} : { hint: clean(hint) }),
      // Half a fix is none.
      ...(replacement === undefined || clean(replacement) !== replacement ? {} : { replacement }),
    } as D;
  });
}

/**
 * A script with every character of a secret that is typed in plain replaced by `•`: every place in it stays where it
 * was, so that a line of it can be shown with a diagnostic.
 */
export function concealSecrets(text: string, snapshot?: SchemaSnapshot): string {
  const characters = text.split('');
  for (const { start, end } of rangesOfScript({ ...parseScript(text), text }, snapshot)) {
    // A string without its closing quote ends in a character of the secret.
    const closed = end - start > 1 && text[end - 1] === text[start];
    const last = closed ? end - 1 : end;
    for (let at = start + 1; at < last; at += 1) {
      if (characters[at] !== '\n') characters[at] = '•';
    }
  }
  return characters.join('');
}

function rangesOf(
  text: string,
  parsed: Pick<ParsedStatement, 'statement' | 'diagnostics'> | undefined,
  snapshot: SchemaSnapshot | undefined,
): readonly Range[] {
  const statement = parsed?.statement;
  const broken =
    statement === undefined ||
    parsed?.diagnostics.some(({ severity }) => severity === 'error') === true;
  return [
    ...(statement === undefined ? [] : secretRanges(statement, snapshot)),
    ...(broken ? secretRangesInTokens(text, secretKeys(snapshot)) : []),
    ...secretComments(text, secretKeys(snapshot)),
  ];
}

function secretKeys(snapshot: SchemaSnapshot | undefined): ReadonlySet<string> {
  const keys = (snapshot?.types ?? []).flatMap((type) =>
    type.config.filter((key) => key.secret).map((key) => key.name.toLowerCase()),
  );
  return new Set(keys);
}

/** Where the secrets of a tree stand, those of statements inside it included. Deep trees cost no stack. */
function secretRanges(root: Statement, snapshot: SchemaSnapshot | undefined): readonly Range[] {
  const ranges: Range[] = [];
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const each of Object.values(node)) pending.push(each);
    // Nodes are plain data with a literal kind: the walk meets only those of the tree.
    if ('kind' in node) ranges.push(...ownRanges(node as Statement, snapshot));
  }
  return ranges;
}

function ownRanges(node: Statement, snapshot: SchemaSnapshot | undefined): readonly Range[] {
  switch (node.kind) {
    case 'create_secret_statement':
      return node.value.kind === 'parameter' ? [] : [node.value.range];
    case 'create_connector_statement':
      return [node.config, node.options].flatMap((object) =>
        inObject(object, node.type.value, snapshot),
      );
    case 'alter_connector_statement': {
      const connector = named(snapshot?.connectors ?? [], node.name.name);
      return node.changes.flatMap((change) =>
        change.type === 'set_config' || change.type === 'set_options'
          ? inObject(change.value, connector?.type, snapshot)
          : [],
      );
    }
    default:
      return [];
  }
}

function inObject(
  object: ObjectLiteral | undefined,
  typeName: string | undefined,
  snapshot: SchemaSnapshot | undefined,
): readonly Range[] {
  const type = typeName === undefined ? undefined : named(snapshot?.types ?? [], typeName);
  return (object?.members ?? []).flatMap(({ key, value }) => {
    const field = type === undefined ? undefined : named(type.config, key.value);
    const secret = field === undefined ? looksSecret(key.value) : field.secret;
    if (secret) return isPlain(value) ? [value.range] : [];
    if (value.kind === 'object') return inObject(value, undefined, undefined);
    return showsSecret(value) ? [value.range] : [];
  });
}

/** Also under a key that is no secret: an address with a password, a token in the wrong place. */
function showsSecret(value: Expression): boolean {
  if (value.kind === 'list') return value.items.some(showsSecret);
  return value.kind === 'string' && holdsSecret(value.value);
}

function isPlain(value: Expression): boolean {
  if (value.kind === 'parameter' || value.kind === 'null') return false;
  return value.kind !== 'string' || (value.value !== '' && !isReference(value.value));
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let end = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < end) {
      end = Math.max(end, range.end);
      continue;
    }
    masked += `${text.slice(end, range.start)}${maskAt(text, range.start)}`;
    end = range.end;
  }
  return masked + text.slice(end);
}

/** A remark stays one, and a string keeps its quotes. */
function maskAt(text: string, start: number): string {
  if (text.startsWith('--', start) || text.startsWith('/*', start)) return '/* *** */';
  const quote = text[start] === "'" ? "'" : '"';
  return `${quote}${CONCEALED}${quote}`;
}
