/** The destination of an export, written piece by piece at its own speed. */
export interface FileSink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Discards the file. */
  readonly abort: () => Promise<void>;
}

export interface FileKind {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
}

interface Writable {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}
/** https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker: not in every browser. */
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<{ createWritable(): Promise<Writable> }>;

/**
 * A file that the user selects, written directly to disk; if the browser cannot do that, a download collected in blobs.
 * Undefined if the user cancels. Has to be called from a click handler.
 */
export async function openFile(kind: FileKind): Promise<FileSink | undefined> {
  const pick = (window as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (pick === undefined) return blobSink(kind);
  try {
    const types = [{ accept: { [kind.mediaType]: [`.${kind.extension}`] } }];
    const handle = await pick.call(window, { suggestedName: kind.name, types });
    return await handle.createWritable();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // Not allowed here, for example inside a frame or by policy: a download still works.
    return blobSink(kind);
  }
}

/** Characters that are collected before they become a blob, which the browser may store on disk. */
const PIECE = 4 * 1024 * 1024;

/** A download that starts once everything was written. Only the last piece is on the JavaScript heap. */
export function blobSink(
  { name, mediaType }: FileKind,
  save: (blob: Blob, name: string) => void = download,
): FileSink {
  let blobs: Blob[] = [];
  let texts: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (texts.length > 0) blobs.push(new Blob(texts));
    texts = [];
    size = 0;
  };
  return {
    write: async (text) => {
      texts.push(text);
      size += text.length;
      if (size >= PIECE) flush();
    },
    close: async () => {
      flush();
      save(new Blob(blobs, { type: mediaType }), name);
      blobs = [];
    },
    abort: async () => {
      blobs = [];
      texts = [];
    },
  };
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser starts reading when the click returns; a minute leaves time for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
