import { i18n } from '@kbn/i18n';
import type { JsonValue } from '../../../common/declaration';

/** What is wrong with the templates in parameters, such as a variable with three braces on one side. */
export function templateProblems(
  parameters: Readonly<Record<string, JsonValue>>,
): readonly string[] {
  return Object.entries(parameters)
    .filter(([, value]) => textsIn(value).some(isBroken))
    .map(([name]) =>
      i18n.translate('moltler.alerting.templates.braces', {
        defaultMessage: '“{name}”: each variable needs two braces on both sides, as in {example}.',
        values: { name, example: '{{alert.id}}' },
      }),
    );
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, JsonValue>>).flatMap(textsIn);
}

/** Whether Kibana could not render it: a tag that does not end, or sections that do not match. */
function isBroken(template: string): boolean {
  const open: string[] = [];
  let rest = template;
  for (;;) {
    const start = rest.indexOf('{{');
    if (start < 0) return open.length > 0;
    const triple = rest.startsWith('{{{', start);
    const end = rest.indexOf(triple ? '}}}' : '}}', start);
    if (end < 0) return true;
    const tag = rest.slice(start + (triple ? 3 : 2), end).trim();
    if (tag === '') return true;
    const name = tag.slice(1).trim();
    if (/^[#^]/.test(tag)) open.push(name);
    if (tag.startsWith('/') && open.pop() !== name) return true;
    rest = rest.slice(end + (triple ? 3 : 2));
  }
}
