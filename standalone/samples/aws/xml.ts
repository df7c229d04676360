/** Content of an element: a text, elements by name, or the same element several times. */
export type XmlContent =
  | string
  | number
  | boolean
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent | undefined };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element as XML. */
export function xml(name: string, content: XmlContent): string {
  if (Array.isArray(content))
    return (content as readonly XmlContent[]).map((one) => xml(name, one)).join('');
  const inner =
    typeof content === 'object'
      ? Object.entries(content)
          .map(([member, value]) => (value === undefined ? '' : xml(member, value)))
          .join('')
      : escaped(String(content));
  return `<${name}>${inner}</${name}>`;
}
