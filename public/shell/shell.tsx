import React, { Suspense, useEffect, useState } from 'react';
import { EuiSkeletonText, useEuiTheme } from '@elastic/eui';
import { SignIn } from '../session';
import { Header } from './header';
import { roomOf, ROOMS, usePath } from './routes';

const Console = React.lazy(async () => ({ default: (await import('../console')).Console }));
const Connectors = React.lazy(async () => ({
  default: (await import('../connectors')).Connectors,
}));
const History = React.lazy(async () => ({ default: (await import('../history')).History }));

/** The frame: a slim header, and one room below it. */
export function Shell(): React.ReactElement {
  const room = roomOf(usePath());
  const { euiTheme } = useEuiTheme();
  // The console stays as it is while another room is open: its script, results and place.
  const [visited, setVisited] = useState(room === 'console');
  useEffect(() => {
    if (room === 'console') setVisited(true);
    const title = ROOMS.find(({ id }) => id === room)?.title;
    document.title = title === undefined ? 'Moltler' : `${title} - Moltler`;
  }, [room]);
  const frame: React.CSSProperties = { flex: 1, minHeight: 0, overflow: 'auto' };
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
      {(visited || room === 'console') && (
        <main
          id="moltler-room"
          style={{ ...frame, overflow: 'hidden' }}
          hidden={room !== 'console'}
        >
          <Suspense fallback={<ToCome />}>
            <Console />
          </Suspense>
        </main>
      )}
      {room === 'connectors' && (
        <main id="moltler-room" style={frame}>
          <Suspense fallback={<ToCome />}>
            <Connectors />
          </Suspense>
        </main>
      )}
      <SignIn />
      {room === 'history' && (
        <main id="moltler-room" style={frame}>
          <Suspense fallback={<ToCome />}>
            <History />
          </Suspense>
        </main>
      )}
    </div>
  );
}

/** The place of a room whose code is on its way. */
function ToCome(): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ padding: euiTheme.size.l, maxWidth: 640 }}>
      <EuiSkeletonText lines={4} />
    </div>
  );
}
