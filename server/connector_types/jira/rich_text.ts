import { isObject, membersOf } from './members';
import type { ArgumentTransform, JsonValue } from '../../../common/declaration';

/** Deeper nodes are left out; editors do not nest further. */
const DEEPEST = 50;
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'panel',
  'rule',
  'bulletList',
  'orderedList',
  'taskList',
  'decisionList',
  'table',
  'expand',
  'nestedExpand',
  'mediaSingle',
  'mediaGroup',
]);

/**
 * Rich text as plain text. Jira Cloud returns a document in the Atlassian Document Format, Jira Data Center a text.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function plainText(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return null;
  return blocksIn(value, 0).trim();
}

/** The text of a node's children: blocks are separated by an empty line, everything else follows on. */
function blocksIn(node: JsonValue, depth: number): string {
  const nodes = childrenOf(node);
  if (!nodes.some((child) => BLOCKS.has(typeOf(child))))
    return nodes.map((child) => textOf(child, depth + 1)).join('');
  return nodes
    .map((child) => textOf(child, depth + 1))
    .filter((text) => text !== '')
    .join('\n\n');
}

function textOf(node: JsonValue, depth: number): string {
  if (depth > DEEPEST) return '';
  const { attrs, text } = membersOf(node);
  const attribute = (...names: readonly string[]): string => {
    const found = names.map((name) => membersOf(attrs)[name]).find((one) => one !== undefined);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  switch (typeOf(node)) {
    case 'text':
      return typeof text === 'string' ? text : '';
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return attribute('text');
    case 'emoji':
      return attribute('text', 'shortName');
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return attribute('url');
    case 'date':
      return dayOf(attribute('timestamp'));
    case 'rule':
      return '---';
    case 'bulletList':
    case 'taskList':
    case 'decisionList':
      return items(node, depth, () => '- ');
    case 'orderedList':
      return items(node, depth, (at) => `${at + 1}. `);
    case 'table':
      return childrenOf(node)
        .map((row) => textOf(row, depth + 1))
        .join('\n');
    case 'tableRow':
      return childrenOf(node)
        .map((cell) => textOf(cell, depth + 1))
        .join(' | ');
    case 'expand':
    case 'nestedExpand':
      return [attribute('title'), blocksIn(node, depth)].filter((one) => one !== '').join('\n\n');
    default:
      return blocksIn(node, depth);
  }
}

/** The items of a list; their further lines are indented. */
const items = (list: JsonValue, depth: number, bullet: (at: number) => string): string =>
  childrenOf(list)
    .map((item, at) => {
      const text = textOf(item, depth + 1).replace(/\n+/g, '\n');
      return `${bullet(at)}${text.replace(/\n/g, '\n  ')}`;
    })
    .join('\n');

/** A date node has milliseconds since 1970. */
function dayOf(timestamp: string): string {
  const date = new Date(Number(timestamp));
  return Number.isNaN(date.getTime()) ? timestamp : date.toISOString().slice(0, 10);
}

const typeOf = (node: JsonValue): string => {
  const { type } = membersOf(node);
  return typeof type === 'string' ? type : '';
};

function childrenOf(node: JsonValue): readonly JsonValue[] {
  const { content } = membersOf(node);
  return Array.isArray(content) ? (content as readonly JsonValue[]) : [];
}

/** Plain text as a document: an empty line starts a paragraph, a single one a line. */
export const richText = (text: string): JsonValue => ({
  type: 'doc',
  version: 1,
  content: text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n'))
    .filter((lines) => lines.some((line) => line !== ''))
    .map((lines) => ({
      type: 'paragraph',
      content: lines.flatMap((line, at): JsonValue[] => [
        ...(at === 0 ? [] : [{ type: 'hardBreak' }]),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]),
    })),
});

/** Jira Cloud is the flavour with an email address in CONFIG. */
const isCloud = ({ email }: Readonly<Record<string, JsonValue>>): boolean =>
  email !== undefined && email !== null && email !== '';

/** A text, as a document where Jira expects one. */
export const asRichText: ArgumentTransform = {
  because: 'version 3 of the API only accepts documents for rich text, and version 2 only texts',
  value: (text, config) => (isCloud(config) && typeof text === 'string' ? richText(text) : text),
};

/** System fields with rich text; whether a custom field has some is only known to Jira. */
const RICH_FIELDS: ReadonlySet<string> = new Set(['description', 'environment']);

/** Fields of an issue, with the texts of the rich ones as documents. */
export const withRichFields: ArgumentTransform = {
  because: asRichText.because,
  value: (fields, config) =>
    isObject(fields)
      ? Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [
            name,
            RICH_FIELDS.has(name) ? asRichText.value(value, config) : value,
          ]),
        )
      : fields,
};
