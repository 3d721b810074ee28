/** What a kind takes as the name of its objects. */
export type NameForm = 'subdomain' | 'label' | 'path-segment' | 'service';
/** The form of the names of a kind; undefined where nothing is known of it. */
export declare function nameFormOf(group: string, kind: string): NameForm | undefined;
