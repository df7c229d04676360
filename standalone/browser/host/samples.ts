import type { Host } from '../../../public/host';

/** The content of `/host.json`, which the server replaces if it runs the samples. */
interface HostFile {
  readonly samples: Host['samples'] | null;
}

/** The samples of this server; undefined if it has none. */
export async function samplesOf(fetch: typeof globalThis.fetch): Promise<Host['samples']> {
  try {
    const response = await fetch('/host.json');
    const { samples } = (await response.json()) as HostFile;
    return samples ?? undefined;
  } catch {
    return undefined;
  }
}
