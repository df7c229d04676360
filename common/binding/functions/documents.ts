import { functionTable } from './signature';

/** Functions on documents; a path is written `$.user.login` or `/user/login`. */
export const DOCUMENT_FUNCTIONS = functionTable('documents', 'scalar', {
  'json_extract(document: document, path: text) → document': 'The value at a path.',
  'json_extract_string(document: document, path: text) → text': 'The value at a path, as text.',
  'json_value(document: document, path: text) → document': 'The scalar at a path, or NULL.',
  'json_exists(document: document, path: text) → boolean': 'Whether the path exists.',
  'json_array_length(document: document, path?: text) → integer': 'Number of elements of an array.',
  'json_keys(document: document, path?: text) → list of text': 'Names of the members of an object.',
  'json_type(document: document, path?: text) → text':
    'Type of the value: OBJECT, ARRAY, VARCHAR, BIGINT …',
  'json_contains(document: document, part: document) → boolean':
    'Whether the document contains the part.',
  'json_valid(text: text) → boolean': 'Whether the text is valid JSON.',
  'json_array(...values: any) → document': 'A JSON array of these values.',
  'json_object(...members: any) → document': "An object: json_object('a', 1, 'b', 2).",
  'json_merge_patch(document: document, patch: document) → document':
    'The document with a merge patch applied (RFC 7396).',
  'json_structure(document: document) → document': 'Structure of a document: names and types.',
  'to_json(value: any) → document': 'Any value as JSON.',
});
