import type { JsonValue } from '../../../../../common/declaration';
import { at, listAt, membersAt, textAt } from '../../client/response_parts';
import { columnsIn } from '../mapping';
import { copyTargets } from '../query/known_fields';

/** Kinds of fields whose index has exactly the values of our documents, apart from those in `_ignored`. */
const OWN_KINDS: readonly string[] = ['keyword', 'long', 'double', 'boolean', 'date'];
/** Of the fields that others have made: Elasticsearch converts what other kinds are given, and keeps the result only. */
const FOREIGN_KINDS: readonly string[] = ['keyword'];
/** Settings with which the index has other values than the documents. */
const CHANGING = ['normalizer', 'null_value', 'script', 'format', 'locale', 'coerce'];

/** By column: why Elasticsearch may group by other values than the documents have. */
export function ungroupableIn(mapping: JsonValue | undefined): Readonly<Record<string, string>> {
  const { own, foreign } = columnsIn(mapping);
  const copied = copyTargets(mapping);
  const computed = membersAt(mapping, 'runtime');
  const isWhole = storesWholeDocuments(mapping);
  // A field may have been mapped after documents with it were written.
  const mayBeLate = ['false', 'runtime'].includes(String(at(mapping, 'dynamic')));
  const entries = [...own, ...foreign].flatMap(({ name }): [string, string][] => {
    const isOwn = own.some((one) => one.name === name);
    const kinds = isOwn ? OWN_KINDS : FOREIGN_KINDS;
    const field = fieldAt(mapping, name);
    const why = !isWhole
      ? 'the index does not store whole documents'
      : Object.hasOwn(computed, name)
        ? `Elasticsearch computes ${name}`
        : copied.has(name)
          ? `Elasticsearch copies other fields to ${name}`
          : mayBeLate && !isOwn
            ? 'the index has documents that are not mapped'
            : whyNot(name, field, kinds);
    return why === undefined ? [] : [[name, why]];
  });
  return Object.fromEntries(entries);
}

function whyNot(
  name: string,
  field: JsonValue | undefined,
  kinds: readonly string[],
): string | undefined {
  const kind = textAt(field, 'type') === '' ? 'object' : textAt(field, 'type');
  if (!kinds.includes(kind)) return `Elasticsearch may have other values of ${name} (${kind})`;
  const changing = CHANGING.find((setting) => at(field, setting) !== undefined);
  if (changing !== undefined)
    return `Elasticsearch may have other values of ${name} ("${changing}" in its mapping)`;
  if (at(field, 'doc_values') === false) return `${name} has no doc_values`;
  return undefined;
}

/** Names may contain dots, whether or not they are objects in the mapping. */
function fieldAt(mapping: JsonValue | undefined, name: string): JsonValue | undefined {
  const find = (fields: JsonValue | undefined, rest: string): JsonValue | undefined => {
    const whole = at(fields, rest);
    if (whole !== undefined) return whole;
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
      const found = find(at(fields, rest.slice(0, dot), 'properties'), rest.slice(dot + 1));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(at(mapping, 'properties'), name);
}

function storesWholeDocuments(mapping: JsonValue | undefined): boolean {
  const source = at(mapping, '_source');
  return (
    at(source, 'enabled') !== false &&
    listAt(source, 'includes').length === 0 &&
    listAt(source, 'excludes').length === 0
  );
}
