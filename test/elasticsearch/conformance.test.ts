import { storageSuites } from '../../server/ports/suites';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';

needs('elasticsearch')('Elasticsearch', () => {
  const ports = openPortsForTests();
  afterAll(() => ports.dispose());

  storageSuites('on Elasticsearch', (historyBound) =>
    ports.open(historyBound === undefined ? {} : { historyBound }),
  );
});
