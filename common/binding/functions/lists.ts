import { functionTable } from './signature';

/** Functions on lists. */
export const LIST_FUNCTIONS = functionTable(
  'lists',
  'scalar',
  {
    'len(value: any) → integer': 'Number of elements of a list, or of characters of text.',
    'array_length(list: list) → integer': 'Number of elements.',
    'list_contains(list: list of T, element: T) → boolean': 'Whether an element is in the list.',
    'array_contains(list: list of T, element: T) → boolean': 'Whether an element is in the list.',
    'list_has_any(left: list of T, right: list of T) → boolean':
      'Whether both lists share an element.',
    'list_has_all(list: list of T, elements: list of T) → boolean':
      'Whether the list contains all of the elements.',
    'list_position(list: list of T, element: T) → integer':
      'Position of the first occurrence, from 1.',
    'list_extract(list: list of T, index: integer) → T': 'The element at an index, from 1.',
    'list_slice(list: list of T, from: integer, to: integer) → list of T':
      'Part of the list; indexes start at 1.',
    'list_filter(list: list of T, test: lambda) → list of T':
      "The elements for which a condition is true: list_filter(labels, x -> x LIKE 'p%'). With (x, i) -> …, i is the position, from 0.",
    'list_transform(list: list of T, each: lambda) → list of U':
      'A value for each element: list_transform(labels, x -> upper(x)). With (x, i) -> …, i is the position, from 0.',
    'list_distinct(list: list of T) → list of T': 'The distinct elements.',
    'list_unique(list: list) → integer': 'Number of distinct elements.',
    'list_sort(list: list of T, direction?: text, nulls?: text) → list of T':
      "The list in ascending ('ASC') or descending ('DESC') order.",
    'list_reverse_sort(list: list of T) → list of T': 'The list in descending order.',
    'list_reverse(list: list of T) → list of T': 'The list in reverse order.',
    'list_concat(left: list of T, right: list of T) → list of T': 'Both lists joined.',
    'list_append(list: list of T, element: T) → list of T':
      'The list with an element added at the end.',
    'list_prepend(element: T, list: list of T) → list of T':
      'The list with an element added at the start.',
    'list_intersect(left: list of T, right: list of T) → list of T':
      'The elements that are in both lists.',
    'list_value(...elements: T) → list of T': 'A list of the arguments.',
    'list_aggregate(list: list, aggregate: text) → any':
      "An aggregate over the elements: list_aggregate(l, 'max').",
    'list_sum(list: list of N) → N': 'Sum of the elements.',
    'list_avg(list: list of number) → number': 'Average of the elements.',
    'list_min(list: list of T) → T': 'The smallest element.',
    'list_max(list: list of T) → T': 'The largest element.',
    'list_any_value(list: list of T) → T': 'The first element that is not NULL.',
    'array_to_string(list: list, separator: text) → text': 'The elements joined into one text.',
    'range(first: T, until?: T, step?: any) → list of T':
      'Whole numbers, or times, from the first up to, but not including, the second; range(5) counts from 0 to 4. At most 1,000,000 values (series_values); in FROM, as rows.',
    'generate_series(first: T, last: T, step?: any) → list of T':
      "Like range, but including the last value: generate_series(1, 10), or days with INTERVAL '1 day' as the step.",
    'flatten(lists: list of list of T) → list of T': 'A list of lists as a single list.',
  },
  { range: ['listed'], generate_series: ['listed'] },
);
