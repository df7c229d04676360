/** The zip that Kibana installs. The same files give the same bytes, whenever and wherever it is made. */
const { Buffer } = require('node:buffer');
const yazl = require('yazl');

/** Kibana gives a file the mode that the zip has; without one, nobody could read it. */
const MODE = 0o100644;
const DATE = new Date(Date.UTC(2020, 0, 1));

/** `files`: path below `root` → content. */
async function zipOf(root, files, mode = MODE) {
  const zip = new yazl.ZipFile();
  for (const path of [...files.keys()].sort())
    zip.addBuffer(files.get(path), `${root}/${path}`, { mtime: DATE, mode });
  zip.end();
  const parts = [];
  for await (const part of zip.outputStream) parts.push(part);
  return Buffer.concat(parts);
}

module.exports = { zipOf };
