/** Characters that are written at once; more would block the event loop. */
const PIECE = 256 * 1024;

interface OneRow {
  readonly rows: readonly [readonly unknown[]];
}

/** A row with a long text is an event of its own. */
const hasLongText = (item: unknown): item is OneRow =>
  typeof item === 'object' &&
  item !== null &&
  'rows' in item &&
  Array.isArray(item.rows) &&
  item.rows.length === 1 &&
  (item.rows[0] as readonly unknown[]).some(isLong);
const isLong = (value: unknown): value is string =>
  typeof value === 'string' && value.length > PIECE;

/** An object as a line of JSON, in pieces if it is a row with a long text. */
export function* linePieces(item: unknown): Generator<string, void, undefined> {
  if (!hasLongText(item)) {
    yield `${JSON.stringify(item)}\n`;
    return;
  }
  const {
    rows: [row],
    ...others
  } = item;
  yield `${JSON.stringify(others).slice(0, -1)},"rows":[[`;
  for (const [at, value] of row.entries()) {
    if (at > 0) yield ',';
    if (isLong(value)) yield* textPieces(value);
    else yield JSON.stringify(value ?? null);
  }
  yield ']]}\n';
}

function* textPieces(text: string): Generator<string, void, undefined> {
  yield '"';
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    // Half of a surrogate pair would be escaped.
    if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to += 1;
    yield JSON.stringify(text.slice(from, to)).slice(1, -1);
    from = to;
  }
  yield '"';
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
