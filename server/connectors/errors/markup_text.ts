/** A longer text is a page, not a message. */
const LONGEST_PLAIN = 4000;
/** Elements that contain the message in XML errors: AWS, S3, SOAP, Atom. */
const XML_NAMES = [
  'Code',
  'faultcode',
  'Message',
  'message',
  'faultstring',
  'error',
  'title',
  'detail',
];

/** The message of an error body that is not JSON: plain text, the message of XML, the title of a web page. */
export function markupText(text: string, contentType: string | undefined): string | undefined {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const start = text.slice(0, 512).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return titleOf(text);
  if (start.startsWith('<') && (type.endsWith('xml') || start.startsWith('<?xml') || type === ''))
    return xmlText(text);
  if (type.includes('html')) return start.startsWith('<') ? titleOf(text) : plainText(text);
  if (type === '' || type.startsWith('text/') || type.endsWith('xml')) return plainText(text);
  // Not valid JSON: usually the text of a proxy. What starts like JSON was cut off.
  // eslint-disable-next-line no-control-regex
  return /^[[{"]/.test(start) || /[\u0000-\u0008]/.test(start) ? undefined : plainText(text);
}

const plainText = (text: string): string | undefined =>
  text.length > LONGEST_PLAIN ? undefined : text;

function titleOf(html: string): string | undefined {
  const title = inside(html, 'title');
  return title === undefined ? undefined : `${title} (a web page)`;
}

function xmlText(xml: string): string | undefined {
  const parts = XML_NAMES.flatMap((name) => inside(xml, name) ?? []);
  return parts.length > 0 ? [...new Set(parts)].join(': ') : plainText(withoutTags(xml));
}

/** The text of the first element of this name. It is searched for, because a pattern could take long. */
function inside(markup: string, name: string): string | undefined {
  const open = new RegExp(
    `<(?:[\\w-]{1,40}:)?${name}(?:\\s[^<>]{0,200})?>`,
    name === 'title' ? 'i' : '',
  );
  const start = open.exec(markup);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const rest = markup.slice(from, from + LONGEST_PLAIN);
  const end = rest.indexOf('</');
  const text = withoutTags(end < 0 ? rest : rest.slice(0, end)).trim();
  return text === '' ? undefined : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
};

const withoutTags = (markup: string): string =>
  markup
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|apos|#39|#34);/g,
      (entity, name: string) => ENTITIES[name] ?? entity,
    );
