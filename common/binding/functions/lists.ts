import { functionTable } from './signature';

/** Functions on lists. */
export const LIST_FUNCTIONS = functionTable('lists', 'scalar', {
  'len(value: any) → integer': 'Number of elements of a list, or of characters of a text.',
  'array_length(list: list) → integer': 'Number of elements.',
  'list_contains(list: list of T, element: T) → boolean': 'Whether an element is in the list.',
  'array_contains(list: list of T, element: T) → boolean': 'Whether an element is in the list.',
  'list_has_any(left: list of T, right: list of T) → boolean': 'Whether they share an element.',
  'list_has_all(list: list of T, elements: list of T) → boolean': 'Whether all are in the list.',
  'list_position(list: list of T, element: T) → integer': 'Where it is first, from 1.',
  'list_extract(list: list of T, index: integer) → T': 'One element; the first is 1.',
  'list_slice(list: list of T, from: integer, to: integer) → list of T':
    'A part of the list; from 1.',
  'list_distinct(list: list of T) → list of T': 'Every element once.',
  'list_unique(list: list) → integer': 'Number of different elements.',
  'list_sort(list: list of T, direction?: text, nulls?: text) → list of T':
    "Sorted; 'ASC' or 'DESC'.",
  'list_reverse_sort(list: list of T) → list of T': 'Sorted, the greatest first.',
  'list_reverse(list: list of T) → list of T': 'In reverse order.',
  'list_concat(left: list of T, right: list of T) → list of T': 'Both, one after the other.',
  'list_append(list: list of T, element: T) → list of T': 'With one more at the end.',
  'list_prepend(element: T, list: list of T) → list of T': 'With one more at the start.',
  'list_intersect(left: list of T, right: list of T) → list of T': 'What both have.',
  'list_value(...elements: T) → list of T': 'A list of these.',
  'list_aggregate(list: list, aggregate: text) → any':
    "An aggregate over the elements: list_aggregate(l, 'max').",
  'list_sum(list: list of N) → N': 'Sum of the elements.',
  'list_avg(list: list of number) → number': 'Average of the elements.',
  'list_min(list: list of T) → T': 'The least element.',
  'list_max(list: list of T) → T': 'The greatest element.',
  'list_any_value(list: list of T) → T': 'The first element that is not NULL.',
  'array_to_string(list: list, separator: text) → text': 'The elements as one text.',
  'flatten(lists: list of list of T) → list of T': 'A list of lists as one list.',
});
