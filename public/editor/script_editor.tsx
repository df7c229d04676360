import React, { useEffect, useRef, useState } from 'react';
import { EuiSkeletonText, useEuiTheme } from '@elastic/eui';
import { Global } from '@emotion/react';
import { i18n } from '@kbn/i18n';
import type { SchemaSnapshot } from '../../common/binding';
import { useDark } from '../host';
import { useDenials } from '../session';
import { createEditor, type EditorHandle, type EditorEvents } from './create_editor';
import { useEditorHost } from './editor_context';
import { editorStyles } from './editor_styles';

export interface ScriptEditorProps extends EditorEvents {
  /** The initial script; later values are ignored. */
  readonly initialText: string;
  /** Undefined until it is loaded. */
  readonly snapshot: SchemaSnapshot | undefined;
  readonly running: boolean;
  readonly timeZone: string;
  readonly label: string;
  readonly onReady: (editor: EditorHandle) => void;
}

/** The script in Monaco. A placeholder is shown until Monaco is loaded. */
export function ScriptEditor(props: ScriptEditorProps): React.ReactElement {
  const { snapshot, running } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const editorHost = useEditorHost();
  const denials = useDenials();
  const dark = useDark();
  const { euiTheme } = useEuiTheme();
  const [handle, setHandle] = useState<EditorHandle>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    let made: EditorHandle | undefined;
    editorHost.load().then(
      (monaco) => {
        if (gone || place.current === null) return;
        const { initialText, timeZone, label } = latest.current;
        editorHost.applyTheme?.(monaco, dark);
        made = createEditor(monaco, place.current, {
          text: initialText,
          timeZone,
          label,
          onChange: (text) => latest.current.onChange(text),
          onProblems: (problems) => latest.current.onProblems(problems),
          onRun: (all) => latest.current.onRun(all),
          onCancel: () => latest.current.onCancel(),
        });
        setHandle(made);
        latest.current.onReady(made);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      made?.dispose();
    };
    // The editor is created once; changed props reach it through `latest` and the effects below.
  }, [editorHost]);
  useEffect(() => handle?.setSnapshot(snapshot), [handle, snapshot]);
  useEffect(() => handle?.setDenials(denials), [handle, denials]);
  useEffect(() => handle?.setRunning(running), [handle, running]);
  useEffect(() => {
    if (handle !== undefined) editorHost.applyTheme?.(handle.monaco, dark);
  }, [handle, editorHost, dark]);

  return (
    <div style={{ position: 'relative', height: '100%', minHeight: 0 }}>
      <Global styles={editorStyles(euiTheme)} />
      <div ref={place} style={{ position: 'absolute', inset: 0 }} data-test-subj="scriptEditor" />
      {handle === undefined && !failed && (
        <div style={{ padding: `${euiTheme.size.m} ${euiTheme.size.xxxxl}` }}>
          <EuiSkeletonText
            lines={4}
            size="s"
            ariaWrapperProps={{
              'aria-label': i18n.translate('moltler.editor.scriptEditor.editor', {
                defaultMessage: 'Editor',
              }),
            }}
          />
        </div>
      )}
      {failed && (
        <p role="alert">
          {i18n.translate('moltler.editor.scriptEditor.theEditorCouldNotBe', {
            defaultMessage: 'The editor could not be loaded. Reload the page to try again.',
          })}
        </p>
      )}
    </div>
  );
}
