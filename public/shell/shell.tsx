import React, { useEffect, useState } from 'react';
import { useEuiTheme } from '@elastic/eui';
import { SignIn } from '../session';
import { NotFound } from '../room';
import { Header } from './header';
import { RoomCode } from './room_code';
import { RoomFrame } from './room_frame';
import { roomOf, ROOMS, usePath } from './routes';

const CODE = {
  console: new RoomCode(async () => (await import('../console')).Console),
  connectors: new RoomCode(async () => (await import('../connectors')).Connectors),
  history: new RoomCode(async () => (await import('../history')).History),
};

/** The frame: a slim header, and one room below it. */
export function Shell(): React.ReactElement {
  const room = roomOf(usePath());
  const { euiTheme } = useEuiTheme();
  usePreloading();
  // The console stays as it is while another room is open: its script, results and place.
  const [visited, setVisited] = useState(room === 'console');
  useEffect(() => {
    if (room === 'console') setVisited(true);
    const title = ROOMS.find(({ id }) => id === room)?.title ?? 'Page not found';
    document.title = `${title} - Moltler`;
  }, [room]);
  const filling: React.CSSProperties = { flex: 1, minHeight: 0, height: '100%' };
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        background: euiTheme.colors.backgroundBasePlain,
      }}
    >
      <Header room={room} />
      <main id="moltler-room" style={{ ...filling, overflow: 'auto' }}>
        {(visited || room === 'console') && (
          <div style={filling} hidden={room !== 'console'}>
            <RoomFrame title="The console" code={CODE.console} />
          </div>
        )}
        {room === 'connectors' && (
          <RoomFrame key="connectors" title="The connectors" code={CODE.connectors} />
        )}
        {room === 'history' && <RoomFrame key="history" title="The history" code={CODE.history} />}
        {room === undefined && <NotFound />}
      </main>
      <SignIn />
    </div>
  );
}

/** Fetches the rooms that are not shown yet when nothing else is to be done: a server may go away. */
function usePreloading(): void {
  useEffect(() => {
    // Not in every browser; there a room is fetched when it is opened.
    if (!('requestIdleCallback' in window)) return undefined;
    const request = window.requestIdleCallback(() => {
      for (const code of Object.values(CODE)) void code.preload();
    });
    return () => window.cancelIdleCallback(request);
  }, []);
}
