const MEGABYTE = 1024 * 1024;
const EVERY_MILLISECONDS = 100;

/**
 * Ends this process, after reporting it, when it exceeds this many megabytes: DuckDB's own limit does not include the
 * working tables of recursive queries and the allocations of its client.
 */
export function watchMemory(megabytes: number, tell: () => Promise<void>): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= megabytes * MEGABYTE) return;
    clearInterval(timer);
    // The parent ends it as soon as it has read this; if nobody reads, the process ends itself.
    void tell();
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), EVERY_MILLISECONDS);
  }, EVERY_MILLISECONDS);
}
