// An address as an author writes it, as a schema: unknown value -> the address, or zod issues. Pure.
import { z } from 'zod';

/** An address on the web that may be published; of http only where that is allowed. */
export function addressSchema(schemes: 'https' | 'http or https') {
  const [protocol, beginning] = schemes === 'https' ? [/^https$/, 'https://'] : [/^https?$/, 'https:// or http://'];
  return z
    .url({ protocol, error: `Write the whole address, without blanks, beginning with ${beginning}.` })
    .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'Leave name and password out of the address.');
}
