// The part of the message catalogue that is about API dumps. Pure.

/** As the entries of `CATALOGUE`, to which these belong. `{0}` is mostly a JSON Pointer (RFC 6901). */
export const DUMP_MESSAGES = {
  'dump-html': {
    severity: 'error',
    text: 'The file holds HTML, not the answer of the API.',
    hint: 'Fetch the day again with “npm run fetch”; a page saved from a browser ends in .txt.',
  },
  'dump-unreadable': {
    severity: 'error',
    text: 'The file is not JSON: {0} is expected here.',
    hint: 'Fetch the day again with “npm run fetch”, or remove the file.',
  },
  'dump-not-list': {
    severity: 'error',
    text: 'The file is JSON, but no list of papers: it holds {0}.',
    hint: 'Fetch the day again with “npm run fetch”, or compare the file with the specimen in content/README.md.',
  },
  'dump-no-papers': {
    severity: 'warning',
    text: 'The list is empty: nothing was listed on this day when the file was saved.',
    hint: 'Fetch the day again with “npm run fetch”, or remove the file.',
  },
  'dump-cut': {
    severity: 'warning',
    text: 'The file breaks off here, before the end of the list.',
    hint: 'Fetch the day again with “npm run fetch”; what stands before this place is published.',
  },
  'dump-damaged': {
    severity: 'warning',
    text: 'The JSON is damaged: {0} is expected here.',
    hint: 'Fetch the day again with “npm run fetch”; the record is published with what stands before this place, the others as they are.',
  },
  'dump-entry': {
    severity: 'warning',
    text: '{0} is no paper: {1}.',
    hint: 'Nothing is published of it; remove it if it does not belong there.',
  },
  'dump-type': {
    severity: 'warning',
    text: '{0} is {1}, not {2}.',
    hint: 'The paper is published without it.',
  },
  'dump-key-twice': {
    severity: 'warning',
    text: '{0} stands twice; the last one counts.',
    hint: 'Remove one of the two.',
  },
  'dump-text-missing': {
    severity: 'warning',
    text: '{0} has no {1}.',
    hint: 'Nothing to do; the paper is published without.',
  },
  'dump-characters': {
    severity: 'warning',
    text: '{0} holds half a character; it is shown as “\uFFFD”.',
    hint: 'Fetch the day again with “npm run fetch”.',
  },
  'dump-days-differ': {
    severity: 'warning',
    text: 'The papers were submitted to different days: {0}; the newest is taken for the day of the list.',
    hint: 'Begin the file name with the right date.',
  },
  'dump-differs': {
    severity: 'warning',
    text: '{0}: {1} here, {2} in the digest {3}; the newest record counts.',
    hint: 'Check which is right; nothing to do if it is the newest.',
  },
  'arxiv-two-papers': {
    severity: 'warning',
    text: 'The arXiv id {0} is that of another paper as well: “{1}”.',
    hint: 'If they are one paper under two titles, correct the title in one of the files; both are published.',
  },
  'arxiv-two-ids': {
    severity: 'warning',
    text: 'The paper has two arXiv ids: {0} here, {1} in {2}; the newest record counts.',
    hint: 'Check which is right.',
  },
} as const;
