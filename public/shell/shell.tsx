import React, { useEffect, useState } from 'react';
import { useEuiTheme } from '@elastic/eui';
import { Connectors } from '../connectors';
import { Console } from '../console';
import { History } from '../history';
import { Header } from './header';
import { roomOf, ROOMS, usePath } from './routes';

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
          <Console />
        </main>
      )}
      {room === 'connectors' && (
        <main id="moltler-room" style={frame}>
          <Connectors />
        </main>
      )}
      {room === 'history' && (
        <main id="moltler-room" style={frame}>
          <History />
        </main>
      )}
    </div>
  );
}
