import React, { Suspense } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiEmptyPrompt,
  EuiSkeletonText,
  useEuiTheme,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ViewCode } from './view_code';

interface ViewFrameProps {
  readonly title: string;
  readonly code: ViewCode;
}

/** Shows a view: a placeholder while its code loads, and an error with a retry button that affects only this view. */
export class ViewFrame extends React.Component<ViewFrameProps> {
  override state: { readonly failure: string | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): React.ReactNode {
    const { title, code } = this.props;
    const { failure } = this.state;
    if (failure !== undefined) {
      const again = (): void => this.setState({ failure: undefined });
      return <Failed title={title} failure={failure} onAgain={again} />;
    }
    const View = code.component;
    return (
      <Suspense fallback={<ToCome />}>
        <View />
      </Suspense>
    );
  }
}

interface FailedProps {
  readonly title: string;
  readonly failure: string;
  readonly onAgain: () => void;
}

function Failed({ title, failure, onAgain }: FailedProps): React.ReactElement {
  const notLoaded = /dynamically imported module|importing a module|loading chunk/i.test(failure);
  return (
    <div role="alert">
      <EuiEmptyPrompt
        iconType="error"
        color="danger"
        title={
          <h2>
            {i18n.translate('moltler.shell.viewFrame.couldNotBeShown', {
              defaultMessage: '{title} could not be shown',
              values: { title },
            })}
          </h2>
        }
        body={
          notLoaded ? (
            <p>
              {i18n.translate('moltler.shell.viewFrame.itsCodeCouldNotBe', {
                defaultMessage:
                  'Its code could not be loaded: the server is not responding, or was updated. The other pages still work.',
              })}
            </p>
          ) : (
            <p>
              {i18n.translate('moltler.shell.viewFrame.anErrorOccurredWhileRendering', {
                defaultMessage: 'An error occurred while rendering it: {failure}',
                values: { failure },
              })}
            </p>
          )
        }
        actions={[
          <EuiButton key="again" fill onClick={onAgain}>
            {i18n.translate('moltler.shell.viewFrame.tryAgain', { defaultMessage: 'Try again' })}
          </EuiButton>,
          <EuiButtonEmpty key="reload" onClick={() => window.location.reload()}>
            {i18n.translate('moltler.shell.viewFrame.reloadThePage', {
              defaultMessage: 'Reload the page',
            })}
          </EuiButtonEmpty>,
        ]}
      />
    </div>
  );
}

/** Placeholder of a view whose code is loading. */
function ToCome(): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ padding: euiTheme.size.l, maxWidth: 640 }}>
      <EuiSkeletonText lines={4} />
    </div>
  );
}
