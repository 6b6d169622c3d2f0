// The names and sizes that the trends page and the term explorer in it share. Pure: imported by components, exports and tests.

/** Where the index of terms is, from the root of the site. */
export const TERMS_FILE = 'trends/terms.json';

/** Name of the field of the form, and of the parameter of the address. */
export const TERMS_FIELD = 'terms';

/** As many terms are drawn at once. */
export const MOST_TERMS = 5;

/** Longest input in letters; what is longer is cut. */
export const LONGEST_INPUT = 300;
