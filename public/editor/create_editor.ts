import type { SchemaSnapshot } from '../../common/binding';
import { formatScript } from '../../common/language';
import type { Denials } from '../session';
import { registerActions } from './editor_actions';
import { DOCUMENTS, registerLanguage } from './language/register_language';
import { markersOf } from './language/markers';
import { LANGUAGE_ID, type Monaco } from './monaco';
import { optionsFor } from './options';
import { problemAfter } from './problem_after';
import { ScriptDocument } from './script_document';
import { statementsIn, type Extent } from './statement_at';
import { StatementMark } from './statement_mark';
import { watchSuggestionKeys } from './suggestion_keys';
import { MOST_FORMATTED } from './most_formatted';

/** Events of the editor. */
export interface EditorEvents {
  readonly onChange: (text: string) => void;
  /** The number of errors in the script. */
  readonly onProblems: (count: number) => void;
  /** Run was requested by keyboard, menu or gutter. */
  readonly onRun: (all: boolean) => void;
  readonly onCancel: () => void;
}
export interface EditorOptions extends EditorEvents {
  readonly text: string;
  readonly timeZone: string;
  readonly label: string;
}
/** What the page does with the editor. */
export interface EditorHandle {
  readonly monaco: Monaco;
  text(): string;
  /** Replaces the script; can be undone. */
  setText(text: string): void;
  /** Inserts text at the cursor, and moves the cursor behind it. */
  insert(text: string): void;
  /** Moves the cursor to a position of the script, and scrolls there. */
  reveal(extent: Extent): void;
  /** Moves the cursor to a statement without focusing the editor; does nothing if the text there has changed. */
  pointAt(start: number, text: string): void;
  /** The statement that Run would run; undefined in a script without statements. */
  statement(): Extent | undefined;
  focus(): void;
  format(): void;
  nextProblem(): void;
  setSnapshot(snapshot: SchemaSnapshot | undefined): void;
  /** Marks statements that the user must not run. */
  setDenials(denials: Denials): void;
  setRunning(running: boolean): void;
  dispose(): void;
}

/** Delay between a keystroke and parsing, in milliseconds: a burst of keystrokes is parsed once. */
const SETTLE = 10;

/** Creates an editor in `place`, and fills it. */
export function createEditor(
  monaco: Monaco,
  place: HTMLElement,
  options: EditorOptions,
): EditorHandle {
  registerLanguage(monaco);
  const model = monaco.editor.createModel(options.text, LANGUAGE_ID);
  // Offsets of the language are those of `getValue`, which would count two for each CRLF.
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  const document = new ScriptDocument(options.timeZone);
  DOCUMENTS.set(model, document);
  const editor = monaco.editor.create(place, {
    ...optionsFor(monaco),
    model,
    ariaLabel: options.label,
  });
  const running = editor.createContextKey<boolean>('moltlerRunning', false);

  /** The statement at the cursor. Only marking it is not worth parsing a script that takes long. */
  const statement = (read: 'script' | 'whole' = 'whole'): Extent | undefined => {
    const selection = editor.getSelection();
    if (selection === null) return undefined;
    return statementsIn(document[read](model.getValue()), {
      start: model.getOffsetAt(selection.getStartPosition()),
      end: model.getOffsetAt(selection.getEndPosition()),
    });
  };
  const mark = new StatementMark(
    monaco,
    editor,
    () => statement('script'),
    () => options.onRun(false),
  );
  let settling: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    settling = undefined;
    const diagnostics = document.diagnostics(model.getValue());
    monaco.editor.setModelMarkers(model, LANGUAGE_ID, markersOf(diagnostics));
    options.onProblems(diagnostics.filter(({ severity }) => severity === 'error').length);
    mark.show();
  };
  const checkSoon = (): void => {
    settling ??= setTimeout(check, SETTLE);
  };
  model.onDidChangeContent(() => {
    checkSoon();
    options.onChange(model.getValue());
  });
  editor.onDidChangeCursorSelection(() => {
    if (settling === undefined) mark.show();
  });
  check();

  const replace = (range: ReturnType<typeof model.getFullModelRange>, text: string): void => {
    editor.pushUndoStop();
    editor.executeEdits('moltler', [{ range, text, forceMoveMarkers: true }]);
    editor.pushUndoStop();
    editor.focus();
  };
  // Monaco's own actions are better (they keep the cursor's position), but Kibana's copy lacks them.
  const format = (): void => {
    const action = editor.getAction('editor.action.formatDocument');
    if (action !== null) return void action.run();
    const { text } = formatScript(model.getValue(), MOST_FORMATTED);
    if (text === model.getValue()) return;
    const cursor = editor.getPosition();
    replace(model.getFullModelRange(), text);
    if (cursor !== null) editor.setPosition(cursor);
  };
  const nextProblem = (): void => {
    editor.focus();
    const action = editor.getAction('editor.action.marker.next');
    if (action !== null) return void action.run();
    const cursor = editor.getPosition();
    const problems = monaco.editor.getModelMarkers({ resource: model.uri });
    const next = cursor === null ? undefined : problemAfter(problems, cursor);
    if (next === undefined) return;
    editor.setPosition({ lineNumber: next.startLineNumber, column: next.startColumn });
    editor.revealLineInCenterIfOutsideViewport(next.startLineNumber);
  };
  watchSuggestionKeys(monaco, editor, (requested) => (document.listRequested = requested));
  registerActions(monaco, editor, { ...options, onFormat: format, onNextProblem: nextProblem });
  return {
    monaco,
    text: () => model.getValue(),
    setText: (text) => replace(model.getFullModelRange(), text),
    insert: (text) => {
      const selection = editor.getSelection();
      if (selection !== null) replace(selection, text);
    },
    reveal: ({ start, end }) => {
      const from = model.getPositionAt(start);
      const to = model.getPositionAt(end);
      editor.setSelection(new monaco.Range(from.lineNumber, from.column, to.lineNumber, to.column));
      editor.revealLineInCenterIfOutsideViewport(from.lineNumber);
      editor.focus();
    },
    pointAt: (start, text) => {
      if (!model.getValue().startsWith(text, start)) return;
      const place = model.getPositionAt(start);
      editor.setPosition(place);
      editor.revealLineInCenterIfOutsideViewport(place.lineNumber);
    },
    statement,
    focus: () => editor.focus(),
    format,
    nextProblem,
    setSnapshot: (snapshot) => {
      if (document.snapshot === snapshot) return;
      document.snapshot = snapshot;
      checkSoon();
    },
    setDenials: (denials) => {
      if (document.denials === denials) return;
      document.denials = denials;
      checkSoon();
    },
    setRunning: (value) => running.set(value),
    dispose: () => {
      clearTimeout(settling);
      mark.dispose();
      editor.dispose();
      model.dispose();
    },
  };
}
