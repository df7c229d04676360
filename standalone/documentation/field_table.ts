import { grouped } from '../../common/quantities';
import type { ConfigField } from '../../common/declaration';
import { code, markdownTable } from './markdown';

/** The kind of a key, for people. */
const kindText = (kind: ConfigField['kind']): string =>
  kind === 'text_list' ? 'list of text' : kind.replace('_', ' ');

/** Keys of CONFIG or OPTIONS. */
export function fieldTable(fields: Readonly<Record<string, ConfigField>>): string {
  return markdownTable(
    ['Key', 'Kind', 'Required', 'Description'],
    Object.entries(fields).map(([key, field]) => [
      code(key),
      field.secret ? 'secret' : kindText(field.kind),
      field.optional || field.default !== undefined ? '' : 'yes',
      [
        field.description === undefined ? field.title : `${field.title}. ${field.description}`,
        field.from === undefined
          ? ''
          : field.to === undefined
            ? `at least ${grouped(field.from)}`
            : `from ${grouped(field.from)} to ${grouped(field.to)}`,
        field.choices === undefined ? '' : field.choices.map(code).join(', '),
        field.default === undefined ? '' : `default ${code(String(field.default))}`,
      ]
        .filter((text) => text !== '')
        .join('; '),
    ]),
  );
}
