/** The texts of the parts of hits that follow each other in a response, and are of one index. */
export interface HitParts {
  /** What is between the quotes. */
  readonly index: string;
  /** JSON lists. */
  readonly ids: string;
  readonly sources: string;
}

const INDEX = '{"_index":"';
const ID = '","_id":';
/** In a text, their quotes would be escaped. */
const SCORE = ',"_score":null';
const SOURCE = ',"_source":';
const USUALLY = SCORE + SOURCE;
const SORT = ',"sort":[';
const OPENING = 91;

/**
 * The parts of the hits that begin at some of these positions; undefined if they are written in another way. What follows a document
 * in a hit is left out, whatever it is, so the caller has to check that each part is one value.
 */
export function partsOfHits(
  text: string,
  starts: readonly number[],
  begin: number,
  end: number,
): HitParts | undefined {
  const first = starts[begin] ?? 0;
  const nameEnd = text.indexOf(ID, first);
  if (nameEnd < first || nameEnd > (starts[begin + 1] ?? 0)) return undefined;
  const head = text.slice(first, nameEnd + ID.length);
  const ids: string[] = [];
  const sources: string[] = [];
  for (let at = begin; at < end; at++) {
    const from = starts[at] ?? 0;
    const next = starts[at + 1] ?? 0;
    if (!text.startsWith(head, from)) return undefined;
    const id = from + head.length;
    let score = text.indexOf(USUALLY, id);
    let source = score + USUALLY.length;
    if (score < 0 || score > next) {
      // Between them, there may be what is not indexed.
      score = text.indexOf(SCORE, id);
      source = text.indexOf(SOURCE, score) + SOURCE.length;
    }
    const sort = sortBefore(text, next);
    if (score < 0 || source < score || sort < source) return undefined;
    ids.push(text.slice(id, score));
    sources.push(text.slice(source, sort));
  }
  const index = text.slice(first + INDEX.length, nameEnd);
  return { index, ids: listOf(ids), sources: listOf(sources) };
}

/** Where the values begin by which the hit is sorted that ends here: usually, one number. */
function sortBefore(text: string, end: number): number {
  // The hit ends with `]}`, and a comma or a bracket.
  let at = end - 4;
  while (isDigit(text.charCodeAt(at))) at--;
  const begin = at - SORT.length + 1;
  const isNumber = text.charCodeAt(at) === OPENING && text.startsWith(SORT, begin);
  return isNumber ? begin : text.lastIndexOf(SORT, end);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Joined at once: otherwise, all of it would be copied again when it is parsed. */
function listOf(parts: readonly string[]): string {
  const last = parts.length - 1;
  return parts.map((part, at) => (at === 0 ? '[' : '') + part + (at === last ? ']' : '')).join();
}
