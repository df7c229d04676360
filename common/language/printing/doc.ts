/** A text whose line breaks are chosen once the width is known. */
export type Doc =
  | string
  | readonly Doc[]
  /** On one line if it fits, else every `line` directly in it breaks. */
  | { readonly group: Doc }
  | { readonly indent: Doc }
  /** A break: otherwise a space, nothing (`soft`), or always a break (`hard`). */
  | { readonly line: 'space' | 'soft' | 'hard' }
  /** Text at the end of a line that does not count for its width; a `hard` break follows. */
  | { readonly tail: string };

export const line: Doc = { line: 'space' };
export const softLine: Doc = { line: 'soft' };
export const hardLine: Doc = { line: 'hard' };

/** On one line if it fits. */
export function group(...parts: Doc[]): Doc {
  return { group: parts };
}

/** Indents the lines that begin inside by two spaces. */
export function indent(...parts: Doc[]): Doc {
  return { indent: parts };
}

/** The parts with `separator` between them. */
export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

interface Pending {
  readonly depth: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/** Lays a document out in lines of at most `width`, if possible. */
export function render(doc: Doc, width: number): string {
  // Pieces that are joined at the end: checking the end of one long text for each line would take time in proportion to its length.
  const out: string[] = [];
  let column = 0;
  const pending: Pending[] = [{ depth: 0, flat: false, doc }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { depth, flat, doc: here } = next;
    if (typeof here === 'string') {
      out.push(here);
      const newline = here.lastIndexOf('\n');
      column = newline < 0 ? column + here.length : here.length - newline - 1;
    } else if (isList(here)) {
      for (let i = here.length - 1; i >= 0; i--) {
        pending.push({ depth, flat, doc: here[i] ?? '' });
      }
    } else if ('tail' in here) {
      out.push(here.tail);
    } else if ('indent' in here) {
      pending.push({ depth: depth + 1, flat, doc: here.indent });
    } else if ('group' in here) {
      const fitting = flat || fits(here.group, width - column, pending);
      pending.push({ depth, flat: fitting, doc: here.group });
    } else if (flat && here.line !== 'hard') {
      if (here.line === 'space') {
        out.push(' ');
        column++;
      }
    } else {
      trimEnd(out);
      out.push(`\n${'  '.repeat(depth)}`);
      column = depth * 2;
    }
  }
  return out.join('');
}

/** Removes the space at the end of the pieces. */
function trimEnd(pieces: string[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const trimmed = last.trimEnd();
    if (trimmed === '') continue;
    pieces.push(trimmed);
    return;
  }
}

/** Whether a document is a list of documents. */
export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Whether `doc`, flat, and what follows it up to the next possible break stay within `room`. */
function fits(doc: Doc, room: number, following: readonly Pending[]): boolean {
  let left = room;
  const pending: { flat: boolean; doc: Doc }[] = [{ flat: true, doc }];
  let next = following.length - 1;
  while (left >= 0) {
    const top = pending.pop() ?? following[next--];
    if (top === undefined) return true;
    const { flat, doc: here } = top;
    if (typeof here === 'string') {
      const newline = here.indexOf('\n');
      if (newline >= 0) return flat ? false : left >= newline;
      left -= here.length;
    } else if (isList(here)) {
      for (let i = here.length - 1; i >= 0; i--) pending.push({ flat, doc: here[i] ?? '' });
    } else if ('tail' in here) {
      return !flat;
    } else if ('indent' in here) {
      pending.push({ flat, doc: here.indent });
    } else if ('group' in here) {
      pending.push({ flat, doc: here.group });
    } else {
      if (here.line === 'hard') return !flat;
      if (!flat) return true;
      if (here.line === 'space') left--;
    }
  }
  return false;
}
