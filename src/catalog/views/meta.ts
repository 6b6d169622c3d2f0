// What the frame of a page is told about it: title, description, address, the way there. Pure, types only.

/** A link as a template prints it. */
export interface Link {
  readonly href: string;
  readonly label: string;
}

/** A link with a count of what stands behind it. */
export interface CountLink extends Link {
  readonly count: string;
}

/** The props of `Base.astro` that every page gives. */
export interface PageMeta {
  /** Without the site's name; null: the name alone. */
  readonly title: string | null;
  /** One or two sentences. */
  readonly description: string;
  /** Address of the page as urls.ts gives it. */
  readonly path: string;
  /** The pages above this one, uppermost first, without home and without the page itself. */
  readonly breadcrumbs?: readonly Link[];
  /** What the feeds of the page are called; they stand beside it. None: it has no feeds. */
  readonly feed?: string;
  /** What its social image says, which stands beside it. None: it has that of the site. */
  readonly card?: string;
  /** Words that end the visible breadcrumbs: "4 of 16". */
  readonly here?: string | undefined;
}
