// The part of the message catalogue that is about what is written by hand: topics, data sets, trends, facts. Pure.

/** As the entries of `CATALOGUE`, to which these belong. */
export const WRITTEN_CONTENT = {
  'content-unread': {
    severity: 'warning',
    text: '“{0}” is not read.',
    hint: 'A content folder holds digests/, topics/, papers/, datasets.yaml and trends.yaml; rename it, or move it elsewhere.',
  },
  'folder-expected': {
    severity: 'error',
    text: 'This is a file, and should be a folder.',
    hint: 'Rename the file, or move it elsewhere; where the folder is not there, the build goes on without it.',
  },
  'alias-own': {
    severity: 'error',
    text: 'The slug “{0}” leads here already.',
    hint: 'Remove it from this list, which holds earlier addresses, each once.',
  },
  'topic-invalid': {
    severity: 'error',
    text: '{0}',
    hint: 'The front matter of a topic is described in content/README.md.',
  },
  'topic-front-matter': {
    severity: 'error',
    text: 'The topic has no front matter: {0}.',
    hint: 'Begin the file with a line “---”, below it title, group, summary and rules, and then another line “---”, as content/README.md shows.',
  },
  'topic-name': {
    severity: 'error',
    text: '“{0}” cannot be the last part of an address.',
    hint: 'Name the file in lower-case letters and digits, joined by single hyphens: mixture-of-experts.mdx.',
  },
  'topic-unread': {
    severity: 'warning',
    text: '“{0}” is not read.',
    hint: 'Topics are <address>.mdx, directly in this folder; rename it, or move it elsewhere.',
  },
  'topic-paper-unknown': {
    severity: 'error',
    text: 'No paper has the slug “{0}”.',
    hint: 'Copy the slug from the address of the paper: /papers/<slug>/.',
  },
  'topic-alias-taken': {
    severity: 'error',
    text: 'The alias “{0}” is the address of another topic.',
    hint: 'An address can lead to one topic only; remove the alias here or there.',
  },
  'dataset-invalid': {
    severity: 'error',
    text: '{0}',
    hint: 'The gazetteer of data sets is described in content/README.md.',
  },
  'dataset-slug-taken': {
    severity: 'error',
    text: 'The slug “{0}” is the address of another data set.',
    hint: 'An address can lead to one data set only; choose another slug, or remove it from “formerly”.',
  },
  'dataset-alias-taken': {
    severity: 'error',
    text: '“{0}” is a name of “{1}” as well.',
    hint: 'A name can mean one data set only, whatever its case and hyphens; remove it here or there.',
  },
  'trends-invalid': {
    severity: 'error',
    text: '{0}',
    hint: 'What can be said of trends is described in content/README.md.',
  },
  'trends-no-term': {
    severity: 'warning',
    text: '“{0}” could not be told as rising.',
    hint: 'Name one word or two, not a small word such as “of”, nor a number alone; or remove it.',
  },
  'trends-term-absent': {
    severity: 'warning',
    text: 'No abstract holds “{0}”.',
    hint: 'Write it as the trends page does, or remove it.',
  },
  'facts-invalid': {
    severity: 'error',
    text: '{0}',
    hint: 'The facts about a paper are described in content/README.md.',
  },
  'facts-unread': {
    severity: 'warning',
    text: '“{0}” is not read.',
    hint: 'Facts about a paper are <slug>.yaml, directly in this folder; rename it, or move it elsewhere.',
  },
  'facts-paper-unknown': {
    severity: 'error',
    text: 'No paper has the slug “{0}”.',
    hint: 'Copy the slug from the address of the paper: /papers/<slug>/.',
  },
  'facts-authors-differ': {
    severity: 'warning',
    text: 'The file names {0} of the authors, the digest counts {1}.',
    hint: 'Name all of them, in order; nothing to do where the digest counts otherwise.',
  },
  'facts-alias-taken': {
    severity: 'error',
    text: 'The alias “{0}” is the address of another paper.',
    hint: 'An address can lead to one paper only; remove the alias here or there.',
  },
  'facts-dataset-unknown': {
    severity: 'error',
    text: 'No data set has the slug “{0}”.',
    hint: 'Copy the slug from content/datasets.yaml.',
  },
  'facts-paper-itself': {
    severity: 'error',
    text: '“{0}” is the paper itself.',
    hint: 'Name another paper, or remove it.',
  },
  'facts-sentence-unknown': {
    severity: 'error',
    text: 'No sentence of the abstract begins with “{0}”.',
    hint: 'Copy the first words of the sentence from the page of the paper.',
  },
  'facts-sentence-ambiguous': {
    severity: 'error',
    text: '{0} sentences of the abstract begin with “{1}”.',
    hint: 'Copy more words of the sentence, enough to tell it from the others.',
  },
  'facts-claim-unknown': {
    severity: 'error',
    text: 'No sentence of the abstract holds “{0}” as whole words.',
    hint: 'Copy the words from the page of the paper, all of them from one sentence.',
  },
  'facts-corrected-twice': {
    severity: 'error',
    text: '“{0}” is corrected twice.',
    hint: 'Name it once, in include or in exclude.',
  },
  'facts-acronym-twice': {
    severity: 'error',
    text: 'The short form “{0}” is corrected twice.',
    hint: 'Name it once: in include with its one meaning, or in exclude.',
  },
  'facts-acronym-unknown': {
    severity: 'error',
    text: 'Neither title nor abstract holds “{0}” as a word.',
    hint: 'Write the short form as the paper does, in the singular.',
  },
} as const;
