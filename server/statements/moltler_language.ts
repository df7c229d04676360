import { bindScript, concealDiagnostics, maskSecrets } from '../../common/binding';
import { parseScript, placeDiagnostics } from '../../common/language';
import type { ScriptLanguage } from './script_language';

/** The language of the product. */
export const moltlerLanguage: ScriptLanguage = {
  parse: (text) => parseScript(text),
  bind(script, snapshot, parameters) {
    const { statements, lacking } = bindScript(script, snapshot, {
      parameters,
      parametersKnown: true,
    });
    return {
      lacking,
      statements: script.statements.map(({ diagnostics }, at) => ({
        bound: statements[at]?.bound,
        diagnostics: [...diagnostics, ...(statements[at]?.diagnostics ?? [])],
      })),
    };
  },
  place: (script, bindings, snapshot) =>
    concealDiagnostics(
      placeDiagnostics({
        ...script,
        statements: script.statements.map((statement, at) => ({
          ...statement,
          diagnostics: bindings[at]?.diagnostics ?? [],
        })),
      }),
      script,
      snapshot,
    ),
  mask: (parsed, snapshot) => maskSecrets(parsed.text, parsed, snapshot),
};
