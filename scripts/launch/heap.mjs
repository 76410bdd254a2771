/**
 * How much of a large machine's memory the server's heap may take before it tidies up. Left to itself, V8 sizes its heap by the machine:
 * with 24 GB the server stands at 370 MB after four thousand pages, with these limits at 190 MB, for a tenth more work on a page.
 * Documents are read in a thread with a limit of its own.
 */
export const heap = ['--max-old-space-size=1024', '--max-semi-space-size=8']
