import { altered, testProblems, type ProblemCase } from '../testing/problem_cases';
import { tickets } from '../testing/tickets';
import { problemsOf } from './index';

const CASES: readonly ProblemCase[] = [
  ['a name in capitals', 'name', 'Tickets', 'name', 'a name must be in snake_case'],
  [
    'a base URL with an unknown CONFIG key',
    'api.baseUrl.1.url',
    'https://{config.host}',
    'api.baseUrl[1]',
    '{config.host}: CONFIG has no "host"',
  ],
  [
    'a secret in a base URL',
    'api.baseUrl.1.url',
    'https://x/{config.token}',
    'api.baseUrl[1]',
    '{config.token} is a secret; secrets are only allowed in authentication',
  ],
  [
    'a flag without a text',
    'api.completeness',
    { partial: [{ at: { body: 'isPartial' }, is: true }] },
    'api.completeness.partial[0].message',
    'it is required, because a flag has no text',
  ],
  [
    'a completeness signal in something that is not a header',
    'api.completeness',
    { notices: [{ at: { header: 'X Partial' } }] },
    'api.completeness.notices[0].at',
    'it is not a header name',
  ],
  [
    'an error message in several places',
    'api.errorMessage',
    ['errors[].message'],
    'api.errorMessage[0]',
    'a path in the body consists of member names, separated by dots',
  ],
  [
    'a cursor in several places',
    'api.pages',
    { kind: 'cursor', from: { body: 'items[].next' }, to: { query: 'next' } },
    'api.pages.from',
    'a path in the body consists of member names, separated by dots',
  ],
  [
    'a spelling of no choice',
    'config.team',
    {
      kind: 'choice',
      title: 'Team',
      optional: true,
      secret: false,
      choices: ['a'],
      spellings: { alpha: 'b' },
    },
    'config.team',
    'spelling "alpha" stands for "b", which is not one of the choices',
  ],
  ['a CONFIG key without a title', 'config.team.title', '', 'config.team', 'the title is missing'],
  [
    'an icon of another host',
    'icon',
    'https://icons.example/x.svg',
    'icon',
    'it must be the name of an icon: the page loads nothing from other hosts',
  ],
];

describe('validation of a connector type', () => {
  test('finds no problem in a valid type', () => {
    expect(problemsOf(tickets)).toEqual([]);
  });

  testProblems(CASES);

  test('reports all problems at once', () => {
    const broken = { ...altered('entities.tickets.key', ['a']), docs: 'nowhere', name: 'No' };
    expect(problemsOf(broken).map(({ path }) => path)).toEqual([
      'name',
      'docs',
      'entities.tickets.key[0]',
    ]);
  });

  test('reports a cycle of parents', () => {
    const circle = altered('entities.boards.lists.0', {
      ...tickets.entities.boards?.lists[0],
      parent: { entity: 'tickets', supplies: {} },
    });
    const circular = problemsOf(circle).filter(({ problem }) => problem.includes('own parent'));
    expect(circular.map(({ path }) => path)).toEqual(['entities.boards', 'entities.tickets']);
  });
});
