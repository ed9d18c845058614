// Loaded into a server whose heap is to be known: when asked, it tells on standard error what is in use behind a collection.
process.on("SIGUSR2", () => {
  globalThis.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
