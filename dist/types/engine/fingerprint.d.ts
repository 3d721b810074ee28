/** 64-bit FNV-1a over UTF-16 units, as 16 hex digits. Tells findings apart; it protects nothing. */
export declare function fingerprint(parts: readonly (string | number | null)[]): string;
