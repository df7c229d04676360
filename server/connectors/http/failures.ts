/** Why an exchange got no response, for failures that have no error in Node. */
export class ConnectTimeout extends Error {}
export class ResponseTimeout extends Error {}
export class ResponseTooLarge extends Error {
  constructor(readonly limitBytes: number) {
    super(`larger than ${limitBytes} bytes`);
  }
}
export class BadEncoding extends Error {
  constructor(readonly encoding: string) {
    super(`it cannot be decompressed as ${encoding}`);
  }
}
