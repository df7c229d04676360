import React from 'react';
import { createRoot } from 'react-dom/client';
import { appendIconComponentCache } from '@elastic/eui/es/components/icon/icon';
import { icons } from 'eui-icons:used';
import { Application } from '../../public/application';
import { viewOf } from '../../public/views';
import { bundledEditor } from './editor_host';
import { openBrowserHost } from './host';
import { Frame } from './frame';

appendIconComponentCache(icons);

async function start(place: HTMLElement): Promise<void> {
  const editor = bundledEditor();
  // Fetched while the page is rendered, if the console is opened.
  if (viewOf(window.location.pathname) === 'console') {
    void import('../../public/console');
    void editor.load().catch(() => undefined);
  }
  const { host, toasts } = await openBrowserHost(window);
  createRoot(place).render(
    <Frame host={host} toasts={toasts}>
      <Application host={host} editor={editor} />
    </Frame>,
  );
}

const place = document.getElementById('moltler');
if (place !== null) void start(place);
