import {
  drained,
  isStatement,
  parseScript,
  NODES_A_STEP,
  walkingParts,
  type Range,
  type ParsedScript,
  type ParsedStatement,
  type Statement,
  type Steps,
} from '../../language';
import { CONCEALED } from './concealed';
import type { SchemaSnapshot } from '../schema/schema';
import { secretComments, secretRangesInTokens } from './secret_tokens';
import { statementSecrets } from '../statements';

/**
 * A statement's text with every plain-text secret replaced by `***`: what history, logs and results
 * may store. A statement that does not parse is masked by its tokens, rather too much than too little.
 */
export function maskSecrets(
  text: string,
  parsed: Pick<ParsedStatement, 'statement' | 'diagnostics'> | undefined,
  snapshot?: SchemaSnapshot,
): string {
  return drained(maskingSecrets(text, parsed, snapshot));
}

/** As `maskSecrets`, in steps. */
export function* maskingSecrets(
  text: string,
  parsed: Pick<ParsedStatement, 'statement' | 'diagnostics'> | undefined,
  snapshot?: SchemaSnapshot,
): Steps<string> {
  return yield* replaceRanges(text, yield* secretRangesOf(text, parsed, snapshot));
}

/**
 * A script with every plain-text secret replaced by `***`, also in comments between its statements: what
 * may be stored of it.
 */
export function maskScript(text: string, snapshot?: SchemaSnapshot): string {
  return drained(replaceRanges(text, rangesOfScript({ ...parseScript(text), text }, snapshot)));
}

/** Ranges of secrets in a script, in and between its statements. */
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
    add(end, drained(secretRangesInTokens(rest, keys)));
    add(end, drained(secretComments(rest, keys)));
  };
  for (const parsed of statements) {
    between(parsed.offset);
    add(parsed.offset, drained(secretRangesOf(parsed.text, parsed, snapshot)));
    end = parsed.offset + parsed.text.length;
  }
  between(text.length);
  return ranges;
}

/**
 * A script with every character of a plain-text secret replaced by `•`: every position stays where it
 * was, so that a line of it can be shown with a diagnostic.
 */
export function concealSecrets(text: string, snapshot?: SchemaSnapshot): string {
  const characters = text.split('');
  for (const { start, end } of rangesOfScript({ ...parseScript(text), text }, snapshot)) {
    // A string without its closing quote ends with a character of the secret.
    const closed = end - start > 1 && text[end - 1] === text[start];
    const last = closed ? end - 1 : end;
    for (let at = start + 1; at < last; at += 1) {
      if (characters[at] !== '\n') characters[at] = '•';
    }
  }
  return characters.join('');
}

/** Ranges of secrets in a statement. */
export function* secretRangesOf(
  text: string,
  parsed: Pick<ParsedStatement, 'statement' | 'diagnostics'> | undefined,
  snapshot: SchemaSnapshot | undefined,
): Steps<readonly Range[]> {
  const statement = parsed?.statement;
  const keys = secretKeys(snapshot);
  const broken =
    statement === undefined ||
    parsed?.diagnostics.some(({ severity }) => severity === 'error') === true;
  const inTree = statement === undefined ? [] : yield* secretRanges(statement, snapshot);
  const inTokens = broken ? yield* secretRangesInTokens(text, keys) : [];
  return [...inTree, ...inTokens, ...(yield* secretComments(text, keys))];
}

const keysOfTypes = new WeakMap<SchemaSnapshot['types'], ReadonlySet<string>>();

function secretKeys(snapshot: SchemaSnapshot | undefined): ReadonlySet<string> {
  if (snapshot === undefined) return new Set();
  const { types } = snapshot;
  const known = keysOfTypes.get(types) ?? secretKeysOf(types);
  keysOfTypes.set(types, known);
  return known;
}

function secretKeysOf(types: SchemaSnapshot['types']): ReadonlySet<string> {
  const keys = types.flatMap(({ config, entities }) => [
    ...config,
    ...entities.flatMap(({ actions }) => actions.flatMap(({ parameters }) => parameters)),
  ]);
  return new Set(
    keys.filter(({ secret }) => secret === true).map(({ name }) => name.toLowerCase()),
  );
}

/** Nodes that contain no statements, so no secret of a statement. */
const WITHOUT_STATEMENTS: ReadonlySet<unknown> = new Set([
  'query',
  'in_list',
  'list',
  'row',
  'object',
]);

/** Ranges of the secrets of a tree, including those of statements inside it. */
function* secretRanges(
  root: Statement,
  snapshot: SchemaSnapshot | undefined,
): Steps<readonly Range[]> {
  const ranges: Range[] = [];
  yield* walkingParts(root, function* (part) {
    if ('kind' in part) {
      if (WITHOUT_STATEMENTS.has(part.kind)) return [];
      if (isStatement(part)) {
        for (const range of yield* statementSecrets(part, snapshot)) ranges.push(range);
      }
    }
    const beneath: unknown[] = Object.values(part);
    return beneath;
  });
  return ranges;
}

function* replaceRanges(text: string, ranges: readonly Range[]): Steps<string> {
  let masked = '';
  let end = 0;
  let seen = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (++seen % NODES_A_STEP === 0) yield;
    if (range.start < end) {
      end = Math.max(end, range.end);
      continue;
    }
    masked += `${text.slice(end, range.start)}${maskAt(text, range.start)}`;
    end = range.end;
  }
  return masked + text.slice(end);
}

/** A comment remains a comment, and a string keeps its quotes. */
function maskAt(text: string, start: number): string {
  if (text.startsWith('--', start) || text.startsWith('/*', start)) return '/* *** */';
  const quote = text[start] === "'" ? "'" : '"';
  return `${quote}${CONCEALED}${quote}`;
}
