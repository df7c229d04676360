import { hash } from 'node:crypto';

/** SHA-256 as a text with a character for each byte: a Buffer for each would keep the garbage collector busy. */
export const digest = (text: string): string => hash('sha256', text, 'binary');

/** Four bytes of a digest, the lowest first. */
export const uint32 = (bytes: string, at: number): number =>
  (bytes.charCodeAt(at) |
    (bytes.charCodeAt(at + 1) << 8) |
    (bytes.charCodeAt(at + 2) << 16) |
    (bytes.charCodeAt(at + 3) << 24)) >>>
  0;
