import React, { Suspense, useEffect, useState } from 'react';
import { EuiErrorBoundary, EuiSkeletonText, useEuiTheme } from '@elastic/eui';
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
            <RoomFrame>
              <Console />
            </RoomFrame>
          </div>
        )}
        {room === 'connectors' && (
          <RoomFrame>
            <Connectors />
          </RoomFrame>
        )}
        {room === 'history' && (
          <RoomFrame>
            <History />
          </RoomFrame>
        )}
      </main>
      <SignIn />
    </div>
  );
}

/** What is on its way is sketched; what fails to be drawn fails alone, and the other rooms stay. */
function RoomFrame({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <EuiErrorBoundary>
      <Suspense fallback={<ToCome />}>{children}</Suspense>
    </EuiErrorBoundary>
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
