import React from 'react';
import { isKnownEmpty, LoadedContent, type LoadedContentProps } from './loaded_content';
import { PageHead } from './page_head';
import { RefreshButton } from './refresh_button';

export interface ListFrameProps extends LoadedContentProps {
  readonly title: string;
  readonly text: string;
  /** With another key, the heading takes the focus of what is gone. */
  readonly headKey?: React.Key;
  readonly onRefresh: () => void;
  /** Creates another item; not shown beside `empty`, which has its own. */
  readonly create?: React.ReactElement | false;
  /** Between the head and the list. */
  readonly tabs?: React.ReactElement;
}

/** A page that lists items: its head, and the list or what is shown instead of it. */
export function ListFrame(props: ListFrameProps): React.ReactElement {
  const { title, text, headKey, onRefresh, create, tabs, ...content } = props;
  return (
    <>
      <PageHead key={headKey} title={title} text={text}>
        <RefreshButton onClick={onRefresh} />
        {!isKnownEmpty(content) && create}
      </PageHead>
      {tabs}
      <LoadedContent {...content} />
    </>
  );
}
