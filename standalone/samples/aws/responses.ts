import type { SampleResponse } from '../http/loopback_service';
import { xml, type XmlContent } from './xml';

/** A body in XML. */
export const xmlResponse = (root: string, content: XmlContent, status = 200): SampleResponse => ({
  status,
  headers: { 'content-type': 'text/xml;charset=UTF-8' },
  body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml(root, content)}`),
});

/** An error as EC2 reports it. */
export const failure = (status: number, Code: string, Message: string): SampleResponse =>
  xmlResponse('Response', { Errors: { Error: { Code, Message } } }, status);
