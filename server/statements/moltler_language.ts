import { bindingScript, concealingDiagnostics, maskingSecrets } from '../../common/binding';
import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../../common/bounds';
import { parsingScript, placeDiagnostics } from '../../common/language';
import type { ScriptLanguage } from './script_language';

/** The language of the product, within bounds. */
export function createMoltlerLanguage(
  bounds: LanguageBounds = DEFAULT_LANGUAGE_BOUNDS,
): ScriptLanguage {
  return {
    parse: (text) => parsingScript(text, undefined, bounds),
    *bind(script, snapshot, parameters) {
      const { statements, lacking } = yield* bindingScript(script, snapshot, {
        parameters,
        parametersKnown: true,
        bounds,
      });
      return {
        lacking,
        statements: script.statements.map(({ diagnostics }, at) => ({
          bound: statements[at]?.bound,
          diagnostics: [...diagnostics, ...(statements[at]?.diagnostics ?? [])],
        })),
      };
    },
    *place(script, bindings, snapshot) {
      const placed = placeDiagnostics({
        ...script,
        statements: script.statements.map((statement, at) => ({
          ...statement,
          diagnostics: bindings[at]?.diagnostics ?? [],
        })),
      });
      yield;
      const told = withinBound(placed, bounds.diagnostics);
      return yield* concealingDiagnostics(told, script, snapshot);
    },
    mask: (parsed, snapshot) => maskingSecrets(parsed.text, parsed, snapshot),
  };
}

type Placed = ReturnType<typeof placeDiagnostics>;

/** The first of many; errors are kept before warnings, so that what stands in the way is always told. */
function withinBound(placed: Placed, most: number): Placed {
  if (placed.length <= most) return placed;
  const errors = placed.filter(({ severity }) => severity === 'error').slice(0, most);
  const room = most - errors.length;
  const others = placed.filter(({ severity }) => severity !== 'error').slice(0, room);
  const kept = new Set([...errors, ...others]);
  return placed.filter((one) => kept.has(one));
}
