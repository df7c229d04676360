import type { CommonToken } from 'antlr4ts';
import { Token } from 'antlr4ts';
import { lex } from '../tokens/lex';
import { isList, type Doc } from './doc';

type Line = Extract<Doc, { line: unknown }>;

/** The space between two printed tokens. */
export interface Gap {
  readonly before: CommonToken;
  readonly after: CommonToken;
  /** The indexes of its breaks among all breaks of the document. */
  readonly breaks: readonly number[];
}

/** A document on one line, as far as possible, and what is between its tokens. */
export interface Flat {
  readonly tokens: readonly CommonToken[];
  /** One after each token but the last. */
  readonly gaps: readonly Gap[];
  readonly breaks: readonly Line[];
}

/** Reads the tokens that a document will print. */
export function flatten(doc: Doc): Flat {
  let text = '';
  const breaks: Line[] = [];
  const places: number[] = [];
  const visit = (here: Doc): void => {
    if (typeof here === 'string') text += here;
    else if (isList(here)) here.forEach(visit);
    else if ('group' in here) visit(here.group);
    else if ('indent' in here) visit(here.indent);
    else if ('line' in here) {
      places.push(text.length);
      breaks.push(here);
      text += flatLine(here);
    }
  };
  visit(doc);
  const tokens = lex(text).tokens.filter(({ type }) => type !== Token.EOF);
  return { tokens, gaps: gapsOf(tokens, places), breaks };
}

function gapsOf(tokens: readonly CommonToken[], places: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let next = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [before, after] = tokens.slice(i, i + 2);
    if (before === undefined || after === undefined) break;
    const breaks: number[] = [];
    for (let at = places[next]; at !== undefined && at <= after.startIndex; at = places[++next]) {
      if (at > before.stopIndex) breaks.push(next);
    }
    gaps.push({ before, after, breaks });
  }
  return gaps;
}

function flatLine({ line }: Line): string {
  return line === 'space' ? ' ' : line === 'hard' ? '\n' : '';
}

/** Replaces a part of a document's flat text that has no break. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly doc: Doc;
}

/** A copy of a document with some breaks replaced, by their index among all, and with splices, in order. */
export function replaceIn(
  doc: Doc,
  breaks: ReadonlyMap<number, Doc>,
  splices: readonly Splice[],
): Doc {
  let offset = 0;
  let nextBreak = 0;
  let nextSplice = 0;
  let skipped = 0;
  const spliced = (text: string): Doc => {
    const start = offset;
    offset += text.length;
    const parts: Doc[] = [];
    let at = Math.max(start, skipped);
    for (
      let splice = splices[nextSplice];
      splice !== undefined && splice.from <= offset;
      splice = splices[++nextSplice]
    ) {
      parts.push(text.slice(at - start, splice.from - start), splice.doc);
      at = splice.to;
    }
    skipped = at;
    if (parts.length === 0 && at === start) return text;
    return [...parts, text.slice(at - start)];
  };
  const visit = (here: Doc): Doc => {
    if (typeof here === 'string') return spliced(here);
    if (isList(here)) return here.map(visit);
    if ('group' in here) return { group: visit(here.group) };
    if ('indent' in here) return { indent: visit(here.indent) };
    if ('tail' in here) return here;
    offset += flatLine(here).length;
    return breaks.get(nextBreak++) ?? here;
  };
  return visit(doc);
}
