import React, { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EuiResizableContainer, useEuiTheme, useIsWithinMaxBreakpoint } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { parameterValue, parametersIn, ScriptEditor, type EditorHandle } from '../editor';
import { useHost, useUrlState } from '../host';
import { useRuns } from '../runs';
import { SchemaBrowser } from '../schema';
import { useScriptsToOpen } from '../scripts';
import { useSession } from '../session';
import { shortcutText } from '../shortcuts';
import { UnsavedChanges } from '../dialogs';
import { ConfirmActions } from './confirm_actions';
import { ConsoleToolbar } from './console_toolbar';
import { ParameterPanel } from './parameter_panel';
import { useResultKey } from './result_key';
import { useShare } from './use_share';
import { useKeptSizes } from './kept_sizes';
import { NarrowStyles, SchemaFlyout } from './narrow';
import { Results } from './results';
import { appended, firstScript, openScriptKeeper } from './script_keeper';

/** In a window this low (a zoomed page, an on-screen keyboard) most of the height goes to rows. */
const LOW = 600;
/** Names of columns and their types stand side by side from here on. */
const SCHEMA_WIDTH = 240;
const usualColumns = () => {
  const wanted = Math.ceil((SCHEMA_WIDTH / window.innerWidth) * 100);
  const percent = Math.min(40, Math.max(20, wanted));
  return [percent, 100 - percent] as const;
};
const usualRows = () => (window.innerHeight < LOW ? ([34, 66] as const) : ([52, 48] as const));

/** Schemas on the left; on the right the script, and its results below. */
export function Console(): React.ReactElement {
  const host = useHost();
  const { euiTheme } = useEuiTheme();
  const narrow = useIsWithinMaxBreakpoint('s');
  const [browsing, setBrowsing] = useState(false);
  const { snapshot, state } = useCatalog();
  const runs = useRuns();
  const isPrompting = useSession().wanted !== undefined;
  const known = useRef(snapshot);
  known.current = snapshot;
  const [masked, setMasked] = useState(false);
  const keeper = useMemo(
    () =>
      openScriptKeeper(
        host,
        () => known.current,
        (whole) => setMasked(!whole),
      ),
    [host],
  );
  const [initial] = useState(() => firstScript(host));
  const [editor, setEditor] = useState<EditorHandle>();
  const [text, setText] = useState(initial);
  const [problems, setProblems] = useState(0);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [missing, setMissing] = useState<readonly string[]>([]);
  const parameters = useMemo(() => parametersIn(text), [text]);
  const columns = useKeptSizes('console.columns', usualColumns());
  const rows = useKeptSizes('console.rows', usualRows());

  const run = (all: boolean): void => {
    if (editor === undefined) return;
    const script = editor.text();
    const extent = all ? { start: 0, end: script.length } : editor.statement();
    if (extent === undefined) return;
    const part = script.slice(extent.start, extent.end);
    const needed = parametersIn(part);
    const unset = needed.filter((name) => !typed.has(name));
    setMissing(unset);
    if (unset.length > 0) return;
    keeper.keepNow();
    runs.run({
      text: part,
      offset: extent.start,
      firstLine: script.slice(0, extent.start).split('\n').length,
      parameters: Object.fromEntries(
        needed.map((name) => [name, parameterValue(typed.get(name) ?? '')]),
      ),
    });
  };
  useEffect(() => keeper.listen(window), [keeper]);
  useResultKey(editor);
  useEffect(() => {
    // The advertised shortcuts should work at once, but an element that already has the focus keeps it.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) editor?.focus();
    // The prompt for a token takes the focus with it.
  }, [editor, isPrompting]);
  const requests = useScriptsToOpen();
  const [linked, setLinked] = useUrlState('script');
  useEffect(() => {
    if (linked === undefined) return;
    // Only opened: whoever follows a link decides what is run.
    requests.open(linked);
    setLinked(undefined);
  }, [linked, requests, setLinked]);
  const share = useShare(editor, snapshot);
  useEffect(() => {
    if (editor === undefined) return undefined;
    const take = (): void => {
      const wanted = requests.take();
      if (wanted === undefined) return;
      const { text: whole, extent } = appended(editor.text(), wanted);
      editor.setText(whole);
      // If it is the whole script, nothing needs to be marked.
      const isWhole = extent.start === 0 && extent.end >= whole.trimEnd().length;
      editor.reveal(isWhole ? { start: 0, end: 0 } : extent);
    };
    take();
    return requests.subscribe(take);
  }, [requests, editor]);
  const onChange = useCallback(
    (changed: string) => {
      setText(changed);
      keeper.keep(changed);
    },
    [keeper],
  );
  const onInsert = useCallback((inserted: string) => editor?.insert(inserted), [editor]);

  return (
    <>
      <NarrowStyles />
      <ConfirmActions />
      <UnsavedChanges
        of={i18n.translate('moltler.console.theScript', { defaultMessage: 'the script' })}
        changed={masked}
        scope="application"
        text={i18n.translate('moltler.console.theScriptContainsSecretsIn', {
          defaultMessage:
            'The script contains secrets in plain text. They are not kept when you leave.',
        })}
      />
      {narrow && browsing && (
        <SchemaFlyout onInsert={onInsert} onClose={() => setBrowsing(false)} />
      )}
      <EuiResizableContainer style={{ height: '100%' }} onPanelWidthChange={columns.onChange}>
        {(Panel, Button) => (
          <>
            <Panel
              id="schema"
              wrapperProps={{ className: 'moltlerConsole-schema' }}
              initialSize={columns.initial[0]}
              minSize="180px"
              mode={['collapsible', { position: 'top' }]}
              paddingSize="none"
              tabIndex={-1}
              hasShadow={false}
              borderRadius="none"
            >
              <SchemaBrowser onInsert={onInsert} />
            </Panel>
            <Button
              indicator="border"
              className="moltlerConsole-divider"
              aria-label={i18n.translate('moltler.console.resizeTheSchemaWithThe', {
                defaultMessage: 'Resize the schema with the left and right arrow keys',
              })}
            />
            <Panel
              id="work"
              wrapperProps={{ className: 'moltlerConsole-work' }}
              initialSize={columns.initial[1]}
              minSize="400px"
              mode="main"
              paddingSize="none"
              tabIndex={-1}
              scrollable={false}
            >
              <EuiResizableContainer
                direction="vertical"
                style={{ height: '100%' }}
                onPanelWidthChange={rows.onChange}
              >
                {(RowPanel, RowButton) => (
                  <>
                    <RowPanel
                      id="script"
                      initialSize={rows.initial[0]}
                      minSize="120px"
                      paddingSize="none"
                      tabIndex={-1}
                      scrollable={false}
                    >
                      <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
                        <ConsoleToolbar
                          running={runs.running}
                          ready={editor !== undefined}
                          problems={problems}
                          onSchema={narrow ? () => setBrowsing(true) : undefined}
                          onRun={run}
                          onCancel={runs.cancel}
                          onShare={share}
                          onFormat={() => editor?.format()}
                          onNextProblem={() => editor?.nextProblem()}
                        />
                        {parameters.length > 0 && (
                          <ParameterPanel
                            names={parameters}
                            values={typed}
                            missing={missing}
                            onChange={(name, value) => {
                              setTyped((before) => new Map(before).set(name, value));
                            }}
                            onRun={() => run(false)}
                          />
                        )}
                        <div style={{ flex: 1, minHeight: 0 }}>
                          <ScriptEditor
                            initialText={initial}
                            snapshot={state === 'loading' ? undefined : snapshot}
                            running={runs.running}
                            timeZone={host.timeZone}
                            label={i18n.translate('moltler.console.scriptTabIndentsPressTo', {
                              defaultMessage:
                                'Script. Tab indents; press {shortcut} to let Tab leave the editor.',
                              values: { shortcut: shortcutText('leave') },
                            })}
                            onReady={setEditor}
                            onChange={onChange}
                            onProblems={setProblems}
                            onRun={run}
                            onCancel={runs.cancel}
                          />
                        </div>
                      </div>
                    </RowPanel>
                    <RowButton
                      indicator="border"
                      aria-label={i18n.translate('moltler.console.resizeTheResultsWithThe', {
                        defaultMessage: 'Resize the results with the up and down arrow keys',
                      })}
                    />
                    <RowPanel
                      id="results"
                      initialSize={rows.initial[1]}
                      minSize="120px"
                      paddingSize="none"
                      tabIndex={-1}
                      scrollable={false}
                      style={{ borderTop: euiTheme.border.thin }}
                    >
                      <Results
                        script={text}
                        onShowPlace={(range) => editor?.reveal(range)}
                        onChoose={(start, chosen) => editor?.pointAt(start, chosen)}
                      />
                    </RowPanel>
                  </>
                )}
              </EuiResizableContainer>
            </Panel>
          </>
        )}
      </EuiResizableContainer>
    </>
  );
}
