import { typeName, type JsonValue } from '../../../../../common/declaration';
import type { IndexColumn } from '../../../../ports';
import { at, membersAt, textAt } from '../../client/response_parts';

/** What queries need to know of the field of a column; plain JSON. */
export interface KnownField {
  /** Its type in Elasticsearch. */
  readonly type: string;
  /** What queries call it. */
  readonly path: string;
  /** Made for this column by a sync, which has written all of its values. */
  readonly own: boolean;
  /** Longer texts are not indexed. Of keywords. */
  readonly ignoreAbove?: number;
  /** Texts are changed before they are indexed. */
  readonly normalized?: true;
  /** It also has values of other fields. */
  readonly copied?: true;
  /** The analyzed text of which it is the keyword. */
  readonly text?: string;
  readonly sortable: boolean;
}
/** The fields of the columns, or why conditions on them cannot be sent. */
export type KnownFields = Readonly<Record<string, KnownField | string>>;

/** As the mapping writes them; other formats may read an ISO 8601 time as another one. */
const ISO_FORMATS = new Set([
  'date',
  'date_optional_time',
  'date_time',
  'date_time_no_millis',
  'epoch_millis',
  'epoch_second',
  'iso8601',
  'strict_date',
  'strict_date_optional_time',
  'strict_date_optional_time_nanos',
  'strict_date_time',
  'strict_date_time_no_millis',
  'yyyy-MM-dd',
  "yyyy-MM-dd'T'HH:mm:ssZ",
]);

const COMPARED = new Set([
  'keyword',
  'ip',
  'long',
  'integer',
  'short',
  'byte',
  'double',
  'float',
  'half_float',
  'boolean',
  'date',
  'date_nanos',
]);

/** What the mapping of an index says of the fields of its columns. */
export function knownFields(
  mapping: JsonValue | undefined,
  own: readonly IndexColumn[],
  foreign: readonly IndexColumn[],
): Readonly<Record<string, JsonValue>> {
  const copied = copyTargets(mapping);
  const runtime = membersAt(mapping, 'runtime');
  const { dynamic } = membersAt(mapping);
  // A field may have been mapped after documents with it were written.
  const mayBeLate = dynamic === false || dynamic === 'false' || dynamic === 'runtime';
  const isOwn = new Set(own.map(({ name }) => name));
  const known = [...own, ...foreign].map(({ name, type }): readonly [string, JsonValue] => {
    const found = propertyAt(mapping, name);
    const field = isOwn.has(name)
      ? fieldOf(name, found, copied, true)
      : mayBeLate
        ? 'the index has documents that are not mapped'
        : fieldOf(name, found, copied, false);
    if (typeof field === 'string') return [name, field];
    if (Object.hasOwn(runtime, field.path)) return [name, 'it is a runtime field'];
    if (typeof type !== 'string' && typeName(type).includes('document'))
      return [name, 'it has documents'];
    return [name, { ...field }];
  });
  return Object.fromEntries(known);
}

function propertyAt(mapping: JsonValue | undefined, name: string): JsonValue | undefined {
  const path = name.split('.').flatMap((member) => ['properties', member]);
  return at(mapping, ...path);
}

function fieldOf(
  path: string,
  field: JsonValue | undefined,
  copied: ReadonlySet<string>,
  own: boolean,
): KnownField | string {
  const type = textAt(field, 'type');
  if (type === 'text') {
    const keyword = Object.entries(membersAt(field, 'fields')).find(
      ([, sub]) => textAt(sub, 'type') === 'keyword' && textAt(sub, 'normalizer') === '',
    );
    if (keyword === undefined) return 'it is analyzed text without a keyword';
    if (at(field, 'index') === false) return 'it is not indexed';
    const made = fieldOf(`${path}.${keyword[0]}`, keyword[1], copied, false);
    if (typeof made === 'string') return made;
    return { ...made, text: path, ...(copied.has(path) && { copied: true }) };
  }
  if (!COMPARED.has(type))
    return `fields of type ${type === '' ? 'object' : type} are not compared`;
  if (at(field, 'index') === false) return 'it is not indexed';
  if (at(field, 'script') !== undefined) return 'its values are computed';
  const format = textAt(field, 'format');
  if (!format.split('||').every((one) => one === '' || ISO_FORMATS.has(one)))
    return `its times have the format ${format}`;
  const ignoreAbove = at(field, 'ignore_above');
  return {
    type,
    path,
    own: own && !copied.has(path) && at(field, 'normalizer') === undefined,
    ...(typeof ignoreAbove === 'number' && { ignoreAbove }),
    ...(at(field, 'normalizer') !== undefined && { normalized: true }),
    ...(copied.has(path) && { copied: true }),
    sortable: at(field, 'doc_values') !== false,
  };
}

/** The fields that also get the values of others. */
export function copyTargets(mapping: JsonValue | undefined): ReadonlySet<string> {
  const targets = new Set<string>();
  const visit = (properties: Readonly<Record<string, JsonValue>>): void => {
    for (const field of Object.values(properties)) {
      for (const target of [at(field, 'copy_to') ?? []].flat() as readonly JsonValue[])
        if (typeof target === 'string') targets.add(target);
      visit(membersAt(field, 'properties'));
      visit(membersAt(field, 'fields'));
    }
  };
  visit(membersAt(mapping, 'properties'));
  return targets;
}
