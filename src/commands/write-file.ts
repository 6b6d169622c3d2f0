// Bytes -> a file that is there whole or not at all. Node.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, utimesSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the file and renames: whoever reads, or pulls the plug, finds the old file or the new one. What is being
 * written begins with a dot, so no build reads it.
 * @param time of the change, in milliseconds
 */
export function writeWhole(path: string, bytes: Uint8Array, time: number): void {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = openSync(part, 'w');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    setTime(part, time);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Sets the time of a file's last change, in milliseconds. */
export function setTime(path: string, time: number): void {
  utimesSync(path, time / 1000, time / 1000);
}
