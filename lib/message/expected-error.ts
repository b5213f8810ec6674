/**
 * An error that its reader can put right, and whose message says how. Commands print it without a
 * stack; every other error is a fault of ours.
 */
export class ExpectedError extends Error {}
