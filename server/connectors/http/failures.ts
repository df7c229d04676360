/** Why an exchange came to no answer, where Node has no error of its own for it. */
export class ConnectTimeout extends Error {}
export class ResponseTimeout extends Error {}
export class ResponseTooLarge extends Error {
  constructor(readonly limitBytes: number) {
    super(`larger than ${limitBytes} bytes`);
  }
}
export class BadEncoding extends Error {
  constructor(readonly encoding: string) {
    super(`cannot be decompressed as ${encoding}`);
  }
}
