import { functionTable } from './signature';

/** Functions on text. */
export const TEXT_FUNCTIONS = functionTable(
  'text',
  'scalar',
  {
    'lower(text: text) → text': 'The text in lower case.',
    'upper(text: text) → text': 'The text in upper case.',
    'length(value: any) → integer': 'Number of characters of text, or of elements of a list.',
    'char_length(text: text) → integer': 'Number of characters.',
    'strlen(text: text) → integer': 'Number of bytes.',
    'trim(text: text, characters?: text) → text':
      'Removes spaces, or these characters, at both ends.',
    'ltrim(text: text, characters?: text) → text':
      'Removes spaces, or these characters, at the start.',
    'rtrim(text: text, characters?: text) → text':
      'Removes spaces, or these characters, at the end.',
    'lpad(text: text, length: integer, fill: text) → text':
      'The text padded at the start to this length.',
    'rpad(text: text, length: integer, fill: text) → text':
      'The text padded at the end to this length.',
    'substring(text: text, start: integer, length?: integer) → text':
      'Part of the text; positions start at 1.',
    'substr(text: text, start: integer, length?: integer) → text':
      'Part of the text; positions start at 1.',
    'left(text: text, count: integer) → text': 'The first characters.',
    'right(text: text, count: integer) → text': 'The last characters.',
    'replace(text: text, what: text, by: text) → text': 'Replaces every occurrence.',
    'translate(text: text, from: text, to: text) → text': 'Replaces single characters.',
    'reverse(text: text) → text': 'The characters in reverse order.',
    'repeat(text: text, count: integer) → text': 'The text repeated this many times.',
    'concat(...values: any) → text': 'All values joined into one text; NULL is skipped.',
    'concat_ws(separator: text, ...values: any) → text':
      'All values joined with a separator; NULL is skipped.',
    'split_part(text: text, separator: text, index: integer) → text':
      'One part of a split text; parts start at 1.',
    'string_split(text: text, separator: text) → list of text': 'Splits the text into a list.',
    'string_split_regex(text: text, pattern: text) → list of text':
      'Splits the text into a list, at matches of a regular expression.',
    'starts_with(text: text, prefix: text) → boolean': 'Whether the text starts with the prefix.',
    'ends_with(text: text, suffix: text) → boolean': 'Whether the text ends with the suffix.',
    'strpos(text: text, what: text) → integer':
      'Position of the first occurrence, from 1; 0 if not found.',
    'instr(text: text, what: text) → integer':
      'Position of the first occurrence, from 1; 0 if not found.',
    'regexp_matches(text: text, pattern: text, options?: text) → boolean':
      "Whether a regular expression matches anywhere; option 'i' ignores case.",
    'regexp_full_match(text: text, pattern: text, options?: text) → boolean':
      'Whether a regular expression matches the whole text.',
    'regexp_replace(text: text, pattern: text, by: text, options?: text) → text':
      "Replaces the first match; option 'g' replaces all.",
    'regexp_extract(text: text, pattern: text, group?: integer) → text':
      'The first match of a regular expression, or of one of its groups.',
    'regexp_extract_all(text: text, pattern: text, group?: integer) → list of text':
      'All matches of a regular expression.',
    'regexp_escape(text: text) → text': 'The text escaped for use in a regular expression.',
    'ascii(text: text) → integer': 'Code point of the first character.',
    'chr(code: integer) → text': 'The character with this code point.',
    'strip_accents(text: text) → text': 'The text without accents.',
    'levenshtein(left: text, right: text) → integer': 'Levenshtein distance between two texts.',
    'jaro_winkler_similarity(left: text, right: text) → number': 'Similarity of two texts, 0 to 1.',
    'md5(text: text) → text': 'MD5 digest in hexadecimal.',
    'sha256(text: text) → text': 'SHA-256 digest in hexadecimal.',
    'url_encode(text: text) → text': 'The text, percent-encoded.',
    'url_decode(text: text) → text': 'The text, percent-decoded.',
    'format_bytes(bytes: integer) → text': 'Bytes in readable form, such as 16.0 KiB.',
  },
  {
    lpad: ['narrow'],
    rpad: ['narrow'],
    chr: ['narrow'],
    regexp_extract: ['narrow'],
    regexp_extract_all: ['narrow'],
  },
);
