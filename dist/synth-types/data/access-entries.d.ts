/**
 * How a user name of an access entry must not begin.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html, verified 2026-11-21.
 */
export declare const RESERVED_USERNAMES: readonly string[];
