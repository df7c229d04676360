import type { ActionsStart } from '../contracts';
import { renderedParams } from './rendered_params';

type Render = ActionsStart['renderActionParameterTemplates'];

/** As Kibana: each text by itself, and a text about what it cannot render. */
const kibana = {
  renderActionParameterTemplates: ((type: string, _: string, params: object, given: object) => {
    if (type === '.moltler') throw new Error('it would render itself again');
    const variables = given as Readonly<Record<string, string>>;
    const rendered = (text: string): string =>
      text.split('{{').length === text.split('}}').length
        ? text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => variables[name] ?? '')
        : `error rendering mustache template "${text}": Unclosed tag at ${text.length}`;
    return JSON.parse(JSON.stringify(params), (_key, value: unknown) =>
      typeof value === 'string' ? rendered(value) : value,
    ) as object;
  }) as Render,
};

describe('the rendered parameters of an action', () => {
  it('are all texts with their variables, however deep, and nothing else', () => {
    const params = {
      parameters: { id: '{{id}}', n: 5, deep: { a: ['x {{id}}', true, null] }, line: 'a\n{{id}}' },
      dryRun: false,
    };
    expect(renderedParams(params, { id: '7' }, 'c1', kibana)).toEqual({
      parameters: { id: '7', n: 5, deep: { a: ['x 7', true, null] }, line: 'a\n7' },
      dryRun: false,
    });
  });

  it('name those that Kibana could not render, and only those', () => {
    const parameters = { a: '{{x', deep: ['ok', { b: 'y}}' }], c: '{{text}}' };
    const text = 'error rendering mustache template "{{x": Unclosed tag at 3';
    const { unrendered, parameters: rendered } = renderedParams(
      { parameters },
      { text },
      'c1',
      kibana,
    );
    expect(unrendered).toEqual(['a', 'deep']);
    expect(rendered['c']).toBe(text);
  });

  it('are not those that a rule pretends', () => {
    const params = { parameters: { a: 'x' }, unrendered: ['a'] };
    expect(renderedParams(params, {}, 'c1', kibana)).toEqual({ parameters: { a: 'x' } });
  });

  it.each<[string, { renderActionParameterTemplates: Render } | undefined]>([
    ['cannot render yet', undefined],
    [
      'fails',
      {
        renderActionParameterTemplates: () => {
          throw new Error('Action type ".server-log" is not registered.');
        },
      },
    ],
    ['leaves them as they are', { renderActionParameterTemplates: (_, __, params) => params }],
  ])('are all unrendered if Kibana %s', (_, renderer) => {
    const { unrendered } = renderedParams({ parameters: { a: 'x', b: 1 } }, {}, 'c1', renderer);
    expect(unrendered).toEqual(['a', 'b']);
  });
});
