import type { BaseUrl } from '../api';
import type { ConnectorTypeDeclaration } from '../connector_type';
import { configKeyOf, holesOf } from '../holes';
import { patternProblem } from './pattern';
import type { Report } from './problem';

type Config = ConnectorTypeDeclaration['config'];

/** Validates CONFIG placeholders: the keys exist, and are not secrets where their value would be visible. */
export function checkConfigHoles(names: Iterable<string>, config: Config, report: Report): void {
  for (const name of names) {
    const key = configKeyOf(name);
    if (key === undefined) continue;
    const field = config[key];
    if (field === undefined) report.add(`{${name}}: CONFIG has no "${key}"`);
    else if (field.secret)
      report.add(`{${name}} is a secret; secrets are only allowed in authentication`);
  }
}

/** Validates the CONFIG keys that `what` names. */
export function checkConfigKeys(keys: readonly string[], config: Config, report: Report): void {
  for (const key of keys) if (config[key] === undefined) report.add(`CONFIG has no "${key}"`);
}

/** Validates the fields of CONFIG, and `configAnyOf`. */
export function checkConfig(declaration: ConnectorTypeDeclaration, report: Report): void {
  for (const [name, field] of Object.entries(declaration.config)) {
    const here = report.at('config', name);
    if (!/^[a-z][a-z0-9_]*$/.test(name)) here.add('a key must be in snake_case');
    if (field.title.trim() === '') here.add('the title is missing');
    if (field.kind === 'choice' && (field.choices ?? []).length === 0)
      here.add('a choice requires choices');
    for (const [text, choice] of Object.entries(field.spellings ?? {}))
      if (field.choices?.includes(choice) !== true)
        here.add(`spelling "${text}" stands for "${choice}", which is not one of the choices`);
    if (field.choices !== undefined && field.default !== undefined)
      if (!field.choices.includes(String(field.default)))
        here.add(`default "${String(field.default)}" is not one of the choices`);
    (field.address?.reject ?? []).forEach(({ when }, at) => {
      const problem = patternProblem(when);
      if (problem !== undefined) here.at('address', 'reject', at, 'when').add(problem);
    });
    if (field.secret && field.default !== undefined) here.add('a secret cannot have a default');
  }
  (declaration.configAnyOf ?? []).forEach((keys, at) =>
    checkConfigKeys(keys, declaration.config, report.at('configAnyOf', at)),
  );
}

const keysOf = (when: NonNullable<BaseUrl[number]['when']>): readonly string[] =>
  typeof when === 'object' && 'key' in when ? [when.key] : [when].flat();

/** Validates base URLs: their placeholders, and that one always applies, at least because CONFIG requires its key. */
export function checkBaseUrl(urls: BaseUrl, config: Config, report: Report): void {
  if (urls.length === 0) report.add('the URL is missing');
  urls.forEach(({ when, url }, at) => {
    const here = report.at(at);
    checkConfigHoles(holesOf(url), config, here);
    if (when !== undefined) checkConfigKeys(keysOf(when), config, here.at('when'));
  });
}
