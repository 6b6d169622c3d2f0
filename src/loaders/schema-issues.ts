// What a schema finds wrong -> one sentence an author understands. The only place where zod's issues are put into words. Pure.
import type { z } from 'zod';

/** One issue as a sentence that names the field: `rules.match.0.phrase: expected string, found number`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.') || 'the file';
  return `${field}: ${reason(issue)}`;
}

/** All issues of one value, joined. */
export function describeIssues(error: z.core.$ZodError): string {
  return error.issues.map(describeIssue).join('; ');
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `is missing (expected ${issue.expected})`
        : `expected ${issue.expected}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(reason))].join(', or ') || issue.message;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
    default:
      return issue.message;
  }
}
