/**
 * How often a test is tried again: keys and clicks go to a window that draws when it likes, and on a busy machine some
 * come too early. Each try begins with a document of its own, and says why the one before failed.
 */
export const RETRIES = 2;

/** The line about a try that failed. */
export function retried(title: string, error: Error): string {
  return `tried again: ${title} (${error.message})`;
}
