import type { TranslationRequest, UnknownValues } from '../../../../common/declaration';
import { ISSUE_FIELDS } from './fields';

/** Quotation marks of the languages of Jira. */
const QUOTES: readonly (readonly [string, string])[] = [
  ["'", "'"],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['« ', ' »'],
  ['「', '」'],
];

/**
 * `The value 'Nope' does not exist for the field 'status'.`: in the language of the account, but always with the value
 * and the field in quotation marks. No issue that the account can see has such a value.
 */
export const unknownValues: UnknownValues = {
  because: 'Jira rejects a query with a value that does not exist, where SQL returns no row',
  of: (message, { conditions, discovered }) => {
    const sentences = message.split('; ');
    return conditions.flatMap(({ column, values }) => {
      const names = namesOf(column, discovered);
      return values.flatMap(({ value }) =>
        typeof value === 'string' && sentences.some((one) => rejects(one, value, names))
          ? [{ column, value }]
          : [],
      );
    });
  },
};

/** What Jira may call the field of a column. */
function namesOf(column: string, discovered: TranslationRequest['discovered']): readonly string[] {
  const custom = discovered?.[column];
  if (custom !== undefined) {
    const number = /^customfield_(\d+)$/.exec(custom.id)?.[1] ?? '';
    return [custom.name, custom.id, `cf[${number}]`];
  }
  const { jql, field } = ISSUE_FIELDS[column] ?? {};
  return [column, ...(jql === undefined ? [] : [jql]), ...(field === undefined ? [] : [field])];
}

function rejects(sentence: string, value: string, names: readonly string[]): boolean {
  const rest = withoutQuoted(sentence, value);
  return rest !== undefined && names.some((name) => withoutQuoted(rest, name) !== undefined);
}

/** The sentence without the quoted text; undefined if it does not quote it. A field may have the name of its value. */
function withoutQuoted(sentence: string, text: string): string | undefined {
  const found = QUOTES.map(([open, close]) => `${open}${text}${close}`).find((quoted) =>
    sentence.includes(quoted),
  );
  return found === undefined ? undefined : sentence.replace(found, () => '');
}
