import React, { useEffect, useRef } from 'react';
import {
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';

export interface PageHeadProps {
  readonly title: string;
  readonly text?: string;
  readonly back?: { readonly label: string; readonly onClick: () => void };
  readonly children?: React.ReactNode;
}

/** The head of a page: a link back, the title, and the actions. */
export function PageHead({ title, text, back, children }: PageHeadProps): React.ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // If the focused element is gone, focus continues here and not at the top of the page.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      {back !== undefined && (
        <EuiButtonEmpty size="xs" flush="left" iconType="chevronSingleLeft" onClick={back.onClick}>
          {back.label}
        </EuiButtonEmpty>
      )}
      <EuiFlexGroup alignItems="center" gutterSize="m" wrap responsive={false}>
        <EuiFlexItem>
          <EuiTitle size="m">
            <h1 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
              {title}
            </h1>
          </EuiTitle>
          {text !== undefined && (
            <EuiText size="s" color="subdued">
              <p>{text}</p>
            </EuiText>
          )}
        </EuiFlexItem>
        {children !== undefined && (
          <EuiFlexItem grow={false} style={{ maxWidth: '100%' }}>
            <EuiFlexGroup gutterSize="s" responsive={false} alignItems="center" wrap>
              {children}
            </EuiFlexGroup>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiSpacer size="l" />
    </>
  );
}
