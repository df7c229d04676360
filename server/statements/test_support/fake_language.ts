import type { BoundStatement } from '../../../common/binding/bound_statement';
import type { StreamEvent } from '../../../common/contract';
import type { Diagnostic } from '../../../common/language/diagnostic';
import { createScriptRunner } from '../runner';
import type { ScriptLanguage, StatementBinding } from '../script_language';
import type { ScriptRequest } from '../statement_context';
import type { StatementEngine } from '../statement_engine';

/** Statements by their text; a Diagnostic stands for one that does not bind. */
export type Meanings = Readonly<Record<string, BoundStatement | Diagnostic | StatementBinding>>;

function bindingOf(meaning: Meanings[string] | undefined): StatementBinding {
  if (meaning === undefined) return { bound: undefined, diagnostics: [] };
  if ('code' in meaning) return { bound: undefined, diagnostics: [meaning] };
  return 'diagnostics' in meaning ? meaning : { bound: meaning, diagnostics: [] };
}

/** A language of a few known texts, split at `;`. Secrets in it are written in «». */
export function fakeLanguage(meanings: Meanings): ScriptLanguage {
  return {
    *parse(text) {
      yield;
      const statements = text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => ({
          text: part,
          offset: text.indexOf(part),
          statement: undefined,
          diagnostics: [],
        }));
      return { text, statements, diagnostics: [] };
    },
    *bind(script) {
      yield;
      return {
        lacking: [],
        statements: script.statements.map(({ text }) => bindingOf(meanings[text])),
      };
    },
    *place(_, bindings) {
      yield;
      return bindings.flatMap(({ diagnostics }) =>
        diagnostics.map((diagnostic) => ({
          ...diagnostic,
          start: { line: 1, column: 1 },
          end: { line: 1, column: 1 },
        })),
      );
    },
    *mask({ text }) {
      yield;
      return text.replace(/«.*?»/g, '••••');
    },
  };
}

/** Runs a script of known texts to its end. */
export async function runScript(
  engine: StatementEngine,
  meanings: Meanings,
  text: string,
  more: Partial<ScriptRequest> = {},
): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  const request = { text, parameters: {}, user: 'tester', ...more };
  const signal = more.signal ?? new AbortController().signal;
  const runner = createScriptRunner(engine, fakeLanguage(meanings));
  for await (const event of runner.run({ ...request, signal })) events.push(event);
  return events;
}
