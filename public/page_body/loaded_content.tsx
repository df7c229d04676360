import React from 'react';
import { EuiSkeletonText, EuiSpacer } from '@elastic/eui';
import { FailureCallOut, type Failure, type Loaded } from '../page_scripts';

export interface LoadedContentProps {
  readonly loaded: Pick<Loaded<{ readonly failure: Failure | undefined }>, 'value' | 'reload'>;
  /** The title of an error. */
  readonly failed: string;
  /** Shown instead of the content if there was no error. */
  readonly empty?: React.ReactElement | false | undefined;
  /** What was loaded, which may be a part of it if there was an error. */
  readonly children?: React.ReactNode;
}

/** True once it is certain that there is nothing to show. */
export const isKnownEmpty = ({ loaded: { value }, empty }: LoadedContentProps): boolean =>
  value !== undefined && value.failure === undefined && empty !== undefined && empty !== false;

/** What a page has loaded, or what is shown instead of it. */
export function LoadedContent(props: LoadedContentProps): React.ReactElement {
  const { loaded, failed, empty, children } = props;
  const { value, reload } = loaded;
  if (value === undefined) return <EuiSkeletonText lines={6} />;
  const { failure } = value;
  const isEmpty = isKnownEmpty(props);
  return (
    <>
      {failure !== undefined && (
        <>
          <FailureCallOut title={failed} failure={failure} onRetry={reload} />
          <EuiSpacer size="m" />
        </>
      )}
      {isEmpty ? empty : children}
    </>
  );
}
