// The bundler gives memory back as soon as it has no use for it, not when it allocates again: pages are bundled once, and
// the 250 MB would lie idle while they are rendered. Runs in node, before anything that loads the bundler.

/** Read by mimalloc, the allocator in the bundler: milliseconds until freed memory goes back to the system. */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
