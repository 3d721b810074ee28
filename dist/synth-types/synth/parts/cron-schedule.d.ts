import type { PropPlace } from './prop-place.js';
/** Throws unless a text is a schedule that the CronJob controller reads. */
export declare function checkSchedule(place: PropPlace, schedule: string): void;
/** Throws unless a text names a time zone of the IANA database. */
export declare function checkTimeZone(place: PropPlace, timeZone: string): void;
