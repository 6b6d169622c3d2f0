// The last part of an address, as a schema. Pure.
import { z } from 'zod';

/** A paper's slug is cut at 72 and may be marked with what tells it from its namesakes. */
const LONGEST = 100;

/** Lower-case letters and digits, joined by single hyphens: "mixture-of-experts". */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A slug is lower-case letters and digits, joined by single hyphens.')
  .max(LONGEST, `A slug has at most ${LONGEST} characters: file names have an end.`);
