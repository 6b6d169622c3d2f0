// What an editor says of trends, as a schema: unknown value -> words, or zod issues. Pure.
import { z } from 'zod';

/** `content/trends.yaml`. Unknown keys are refused; YAML reads a file without any as null. */
export const trendsSchema = z.preprocess(
  (value) => value ?? {},
  z.strictObject({
    /** Words, and phrases of two words, that are never told as rising, in any inflection. */
    notRising: z.array(z.string()).default([]),
  }),
);
