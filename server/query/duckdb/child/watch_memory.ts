const MEGABYTE = 1024 * 1024;
const EVERY_MILLISECONDS = 100;

/**
 * Ends this process when it exceeds this many megabytes, after reporting it: DuckDB's own limit leaves out the
 * working tables of recursive queries and what its client allocates.
 */
export function watchMemory(megabytes: number, tell: () => Promise<void>): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= megabytes * MEGABYTE) return;
    clearInterval(timer);
    // The parent ends it as soon as it has read this; if nobody reads, it ends itself.
    void tell();
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), EVERY_MILLISECONDS);
  }, EVERY_MILLISECONDS);
}
