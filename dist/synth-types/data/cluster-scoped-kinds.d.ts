/** Whether objects of a kind take no namespace. */
export declare function isClusterScoped(apiVersion: string, kind: string): boolean;
