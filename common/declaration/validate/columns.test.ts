import { testProblems } from '../testing/problem_cases';

describe('validation of columns', () =>
  testProblems([
    [
      'a column at a malformed path',
      'entities.tickets.columns.votes.at',
      'user..login',
      'entities.tickets.columns.votes.at',
      'a path consists of member names, separated by dots, with [] after the name of a list',
    ],
    [
      'a key that is not a column',
      'entities.tickets.key',
      ['uuid'],
      'entities.tickets.key[0]',
      'unknown column "uuid"',
    ],
    [
      'a key that takes a request',
      'entities.tickets.key',
      ['votes'],
      'entities.tickets.key[0]',
      '"votes" takes one request per row',
    ],
    [
      'a reserved name',
      'entities.tickets.columns._moltler',
      { type: 'text' },
      'entities.tickets.columns._moltler',
      'the name is reserved',
    ],
    [
      'a column without a description',
      'entities.tickets.columns.votes.description',
      undefined,
      'entities.tickets.columns.votes',
      'the description is missing',
    ],
    [
      'a description of several lines',
      'entities.tickets.columns.votes.description',
      'Number\nof votes',
      'entities.tickets.columns.votes',
      'the description must be a single line',
    ],
    [
      'a name that differs in case',
      'entities.tickets.columns.State',
      { type: 'text' },
      'entities.tickets.columns.State',
      'another column has the same name in a different case',
    ],
    [
      'an unknown detail',
      'entities.tickets.columns.votes.detail',
      'other',
      'entities.tickets.columns.votes.detail',
      'unknown detail "other"',
    ],
    [
      'an incremental column that does not exist',
      'entities.tickets.incremental',
      { column: 'moved' },
      'entities.tickets.incremental',
      'unknown column "moved"',
    ],
    [
      'a detail of an unknown column',
      'entities.tickets.details.ticket.parameters',
      { id: 'uuid' },
      'entities.tickets.details.ticket.parameters',
      'unknown column "uuid"',
    ],
  ]));
