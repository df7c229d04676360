import React, { Suspense } from 'react';

const CodeEditor = React.lazy(async () => ({
  default: (await import('@kbn/code-editor')).CodeEditor,
}));

/**
 * Monaco's colours are one set for the whole page, and only Kibana may set them. It does so when one of its
 * own editors is shown, and where none is yet, ours would stay light on a dark page: so one is here, unseen.
 */
export function EditorColours(): React.ReactElement {
  return (
    <Optional>
      <Suspense fallback={null}>
        <div hidden aria-hidden="true" data-test-subj="editorColours">
          <CodeEditor
            languageId="moltler"
            value=""
            height={0}
            accessibilityOverlayEnabled={false}
            // Without it Kibana takes the key of Find from every editor of the page.
            enableFindAction
          />
        </div>
      </Suspense>
    </Optional>
  );
}

/** Colours are worth less than the page: a Kibana without this editor shows the page all the same. */
class Optional extends React.Component<React.PropsWithChildren> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): React.ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
