// Files that search fetches. Runs in browsers.

/** Milliseconds after which a search goes on without a part of what it would like to know. */
export const PATIENCE = 4000;

/** The content of a JSON file; rejects where it cannot be had, or not within so many milliseconds. */
export async function fetchFile<File>(address: string, patience?: number): Promise<File> {
  const response = await fetch(address, patience ? { signal: AbortSignal.timeout(patience) } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as File;
}
