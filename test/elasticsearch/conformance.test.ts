import { storageSuites } from '../../server/ports/suites';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

needs('elasticsearch')('Elasticsearch', () => {
  const ports = openPortsForTests();
  afterAll(() => ports.dispose());

  storageSuites('on Elasticsearch', (historyBound) =>
    ports.open(historyBound === undefined ? {} : { historyBound }),
  );
});
