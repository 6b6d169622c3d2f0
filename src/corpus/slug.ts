// The last part of an address, as a schema. Pure.
import { z } from 'zod';

/** Lower-case letters and digits, joined by single hyphens: "mixture-of-experts". */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A slug is lower-case letters and digits, joined by single hyphens.');
