/** Elements whose text is part of the sentence around them. */
const INLINE = new Set(['A', 'CODE', 'EM', 'KBD', 'MARK', 'PRE', 'SPAN', 'STRONG']);
const LABELS = ['aria-label', 'placeholder', 'title', 'alt'];

/**
 * Everything that a reader of the page sees or hears, one line for each paragraph, label or button; `[…]` is a label
 * that is not shown. Compared with a list, it holds every word of the page.
 */
export function textsOn(root: Element = document.body): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element) || node.tagName === 'STYLE') return;
    const block = !INLINE.has(node.tagName);
    if (block) end();
    for (const label of LABELS) {
      const text = node.getAttribute(label);
      if (text === null || text === '' || text === node.textContent) continue;
      end();
      lines.push(`[${text}]`);
    }
    node.childNodes.forEach(visit);
    if (block) end();
  };
  visit(root);
  return lines;
}
