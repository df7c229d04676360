import React, { Suspense } from 'react';

const CodeEditor = React.lazy(async () => ({
  default: (await import('@kbn/code-editor')).CodeEditor,
}));

/**
 * Monaco has one set of colors for the whole page, and only Kibana may set them. It does so when it shows an editor
 * of its own; before that, ours would stay light on a dark page. So this renders one of Kibana's, hidden.
 */
export function EditorColors(): React.ReactElement {
  return (
    <Optional>
      <Suspense fallback={null}>
        <div hidden aria-hidden="true" data-test-subj="editorColors">
          <CodeEditor
            languageId="moltler"
            value=""
            height={0}
            accessibilityOverlayEnabled={false}
            // Without this, Kibana disables the Find key in every editor of the page.
            enableFindAction
          />
        </div>
      </Suspense>
    </Optional>
  );
}

/** A Kibana without this editor still shows the page, without the colors. */
class Optional extends React.Component<React.PropsWithChildren> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): React.ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
