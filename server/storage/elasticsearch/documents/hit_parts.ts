/** The texts of the parts of hits that follow each other in a response, and are of one index. */
export interface HitParts {
  /** What is between the quotes. */
  readonly index: string;
  readonly ids: readonly string[];
  readonly sources: readonly string[];
}

const INDEX = '{"_index":"';
const ID = '","_id":';
/** In a text, their quotes would be escaped. */
const SCORE = ',"_score":null';
const SOURCE = ',"_source":';
const SORT = ',"sort":[';

/**
 * The parts of the hits that begin at some of these positions; undefined if they are written in another way. What follows a document
 * in a hit is left out, whatever it is, so the caller has to check that each source is one value.
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
    const score = text.indexOf(SCORE, id);
    const source = text.indexOf(SOURCE, score);
    const sort = text.lastIndexOf(SORT, next);
    if (score < 0 || source < 0 || sort < source) return undefined;
    ids.push(text.slice(id, score));
    sources.push(text.slice(source + SOURCE.length, sort));
  }
  return { index: text.slice(first + INDEX.length, nameEnd), ids, sources };
}
