import { testProblems } from '../testing/problem_cases';
import { tickets } from '../testing/tickets';

const list = 'entities.tickets.lists.0';

describe('validation of lists', () =>
  testProblems([
    [
      'a list that continues without pages',
      `${list}.continues`,
      { list: 'files', pages: { kind: 'none' } },
      'entities.tickets.lists.' +
        (tickets.entities.tickets?.lists[0]?.name ?? '') +
        '.continues.pages',
      'the list has no further pages',
    ],
    [
      'rows at a malformed path',
      `${list}.rows`,
      '',
      'entities.tickets.lists.' + (tickets.entities.tickets?.lists[0]?.name ?? '') + '.rows',
      'a path consists of member names, separated by dots, with [] after the name of a list',
    ],
    [
      'an incremental column without a filter',
      `${list}.filters`,
      [],
      'entities.tickets.incremental',
      'no list can filter by "changed" >= …',
    ],
    [
      'a hole that nothing fills',
      `${list}.request.path`,
      '/b/{board}/{other}',
      'entities.tickets.lists.board.request.path',
      'no need fills {other}',
    ],
    [
      'a secret in a request',
      `${list}.request.query`,
      { t: '{config.token}' },
      'entities.tickets.lists.board.request',
      '{config.token} is a secret; secrets are only allowed in authentication',
    ],
    [
      'a need without a column',
      `${list}.needs.0.column`,
      'desk',
      'entities.tickets.lists.board.needs.board',
      'unknown column "desk"',
    ],
    [
      'a parent that is not there',
      `${list}.parent.entity`,
      'desks',
      'entities.tickets.lists.board.parent',
      'unknown entity "desks"',
    ],
    [
      'a parent without the column',
      `${list}.parent.supplies`,
      { board: 'uuid' },
      'entities.tickets.lists.board.parent',
      'boards has no column "uuid"',
    ],
    [
      'a parent that is the entity itself',
      `${list}.parent.entity`,
      'tickets',
      'entities.tickets',
      'it is its own parent, directly or through others',
    ],
    [
      'a filter on no column',
      `${list}.filters.0.column`,
      'status',
      'entities.tickets.lists.board.filters[0]',
      'unknown column "status"',
    ],
    [
      'a filter that replaces nothing',
      `${list}.filters.0.replaces`,
      'all',
      'entities.tickets.lists.board.filters[0].replaces',
      '"all" is not a parameter of the unfiltered request',
    ],
    [
      'a time that nobody can write',
      `${list}.filters.1.time`,
      undefined,
      'entities.tickets.lists.board.filters[1]',
      'the time format is missing',
    ],
    [
      'IS NULL without a word',
      `${list}.filters.0.operators`,
      ['is_null'],
      'entities.tickets.lists.board.filters[0].template',
      'IS NULL requires a value to send',
    ],
    [
      'a value that the column lacks',
      `${list}.filters.0.spelling`,
      { shut: 'x' },
      'entities.tickets.lists.board.filters[0].spelling.shut',
      'the column does not declare this value',
    ],
    [
      'a parameter that is always sent',
      `${list}.request.query`,
      { state: 'open' },
      'entities.tickets.lists.board.filters[0]',
      '"state" is always sent as "open"',
    ],
    [
      'a sort on text',
      `${list}.sorts.0.column`,
      'state',
      'entities.tickets.lists.board.sorts[0]',
      '"state": services and DuckDB collate text differently',
    ],
    [
      'a fall-back to nowhere',
      `${list}.fallback`,
      { to: 'other', on: [] },
      'entities.tickets.lists.board.fallback',
      'unknown list "other"',
    ],
    [
      'an unknown base',
      `${list}.request.base`,
      'other',
      'entities.tickets.lists.board.request.base',
      'api.bases has no "other"',
    ],
    [
      'a name without an expression for it',
      'entities.tickets.lists.0.needs.0.resolve',
      { when: '^#', entity: 'boards', by: 'name', gives: 'name' },
      'entities.tickets.lists.board.needs.board.resolve.when',
      'it must be a regular expression with one group, the name',
    ],
    [
      'an expression for names that takes exponential time',
      'entities.tickets.lists.0.needs.0.resolve',
      { when: '^#((?:a+)+)$', entity: 'boards', by: 'name', gives: 'name' },
      'entities.tickets.lists.board.needs.board.resolve.when',
      'a repeated part has repetitions or alternatives of its own, which can take exponential time; repeat a set such as [a-z_]+ instead',
    ],
    [
      'names of an entity that does not exist',
      'entities.tickets.lists.0.needs.0.resolve',
      { when: '^#(.+)$', entity: 'x', by: 'name', gives: 'name' },
      'entities.tickets.lists.board.needs.board.resolve.entity',
      'unknown entity "x"',
    ],
    [
      'a path as in JSONPath',
      'entities.tickets.lists.0.rows',
      '$.data.tickets',
      'entities.tickets.lists.board.rows',
      'a path starts with the name of a member, not with "$"',
    ],
  ]));
