/**
 * Forms of text as the API server tests them (k8s.io/apimachinery, pkg/util/validation), each with the words that say what is
 * allowed. Numbers, lists and placeholders are not the business of these: callers hand over texts.
 */
/** Name of a container, volume, namespace: one part of a host name. */
export declare function isDns1123Label(text: string): boolean;
export declare const DNS1123_LABEL = "lower-case letters, digits and `-`, at most 63, with a letter or digit at both ends";
/** Name of most objects. */
export declare function isDns1123Subdomain(text: string): boolean;
export declare const DNS1123_SUBDOMAIN = "lower-case letters, digits, `-` and `.`, at most 253, with a letter or digit at both ends and beside every dot";
/** As a label, and starts with a letter. */
export declare function isDns1035Label(text: string): boolean;
export declare const DNS1035_LABEL = "lower-case letters, digits and `-`, at most 63, starting with a letter and ending with a letter or digit";
/** `*.example.com`. */
export declare function isWildcardDns1123Subdomain(text: string): boolean;
/** Search domains and external names may hold underscores. */
export declare function isDns1123SubdomainWithUnderscore(text: string): boolean;
/** Key of a label, annotation, resource, taint: a name, with or without a domain and `/` before it. */
export declare function isQualifiedName(text: string): boolean;
export declare const QUALIFIED_NAME = "letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends, and before them at most a domain and `/`";
/** Value of a label; may be empty. */
export declare function isLabelValue(text: string): boolean;
export declare const LABEL_VALUE = "letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends; it may be empty";
export declare function isPortNumber(value: unknown): boolean;
/** Name of a port (IANA_SVC_NAME). */
export declare function isPortName(text: string): boolean;
export declare const PORT_NAME = "lower-case letters, digits and single `-` between them, at most 15, at least one of them a letter";
export declare function isPercent(text: string): boolean;
export declare function isHttpHeaderName(text: string): boolean;
/** Name of an environment variable, since 1.33: printable ASCII but `=`. */
export declare function isEnvVarName(text: string): boolean;
export declare const ENV_VAR_NAME = "printable ASCII characters but `=`";
/** Key in the data of a ConfigMap or Secret. */
export declare function isConfigMapKey(text: string): boolean;
export declare const CONFIG_MAP_KEY = "letters, digits, `-`, `_` and `.`, at most 253, not starting with `..` and not `.`";
export declare function isCIdentifier(text: string): boolean;
/** `example.com/path`. */
export declare function isDomainPrefixedPath(text: string): boolean;
/** At least `least` parts divided by dots, as a finalizer or an own condition has. */
export declare function isDomainOf(text: string, least: number): boolean;
/** An address of IPv4 or IPv6. Zeros before a number (`010.0.0.1`) count as valid, as up to 1.35: see `isStrictIp`. */
export declare function isIp(text: string): boolean;
/** As 1.36 tests what it creates: no leading zeros, no IPv4 address inside an IPv6 one. */
export declare function isStrictIp(text: string): boolean;
export declare function isIpv4(text: string): boolean;
export declare function isIpv6(text: string): boolean;
/** An address and the length of its prefix, host bits and leading zeros allowed, as up to 1.35. */
export declare function isCidr(text: string): boolean;
/** As 1.36 tests what it creates: the address is the first of its block, and nothing has leading zeros. */
export declare function isStrictCidr(text: string): boolean;
/** The bits of an address as zeros and ones: 32 or 128. */
export declare function bitsOf(address: string): string | undefined;
