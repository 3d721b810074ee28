export declare function isTimeZone(name: string): boolean;
/** A zone of that name in other case. */
export declare function timeZoneLike(name: string): string | undefined;
