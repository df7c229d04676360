import { templateProblems } from './template_problems';

describe('templates of parameters', () => {
  it.each([
    '',
    'plain } text {',
    '{{alert.id}}',
    '{{{raw}}} and {{b}}',
    '{{#list}}{{.}}{{/list}}',
    '{{^no}}x{{/no}}',
  ])('can be rendered: %s', (text) => {
    expect(templateProblems({ text })).toEqual([]);
  });

  it.each([
    '{{alert.id',
    '{{}}',
    '{{{raw}}',
    '{{#list}}x',
    '{{/list}}',
    '{{#a}}{{#b}}{{/a}}{{/b}}',
  ])('cannot be rendered: %s', (text) => {
    expect(templateProblems({ incident: { deep: [text] } })).toEqual([
      '“incident”: each variable needs two braces on both sides, as in {{alert.id}}.',
    ]);
  });
});
