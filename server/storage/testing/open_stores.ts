import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPorts, type EmbeddedOptions, type EmbeddedPorts } from '../embedded';

/** Directories and stores of one test file; `dispose` closes and removes all of them. */
export function openStores() {
  const root = mkdtempSync(join(tmpdir(), 'moltler-store-'));
  const open: EmbeddedPorts[] = [];
  let last = 0;
  return {
    /** A path that does not exist yet. */
    directory: () => join(root, String((last += 1))),
    async open(options: Partial<EmbeddedOptions> & { directory: string }) {
      const ports = await openEmbeddedPorts(options);
      open.push(ports);
      return ports;
    },
    async dispose() {
      for (const ports of open) await ports.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
