import { bindScript, maskSecrets } from '../../common/binding';
import { parseScript } from '../../common/language';
import { placeDiagnostics } from './place_diagnostics';
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
  place: (script, bindings) =>
    placeDiagnostics(
      script,
      bindings.map(({ diagnostics }) => diagnostics),
    ),
  mask: (parsed, snapshot) => maskSecrets(parsed.text, parsed, snapshot),
};
