import { bitsOf, isCidr, isIp, isStrictCidr, isStrictIp } from '../formats.js';
import { isAtLeast } from '../version.js';
import { fault, formFault, type MaybeFault } from './fault.js';

type Version = string | undefined;

/** Since 1.36 addresses take no leading zeros and blocks no host bits. */
export function ipFault(value: unknown, key: string | number, version: Version): MaybeFault {
  const strict = version !== undefined && isAtLeast(version, '1.36');
  return formFault(value, strict ? isStrictIp : isIp, 'an IP address', key);
}

export function cidrFault(value: unknown, key: string | number, version: Version): MaybeFault {
  if (typeof value !== 'string' || value.includes('{{')) return undefined;
  if (!isCidr(value)) return fault(`\`${value}\` is no CIDR block such as \`10.0.0.0/8\``, key);
  if (version === undefined || !isAtLeast(version, '1.36') || isStrictCidr(value)) return undefined;
  return fault(`\`${value}\` is no CIDR block for 1.36 and later: no bits may be set behind the prefix`, key);
}

/** An address that pods or routers of a cluster cannot have. */
export function specialIpFault(value: unknown, key: string | number): MaybeFault {
  const bits = typeof value === 'string' ? bitsOf(value) : undefined;
  if (bits === undefined) return undefined;
  const what = SPECIAL.find(([, ...starts]) =>
    starts.some((start) => start.length <= bits.length && bits.startsWith(start)),
  );
  const unspecified = /^0+$/.test(bits);
  if (!what && !unspecified && !/^0{127}1$/.test(bits)) return undefined;
  return fault(
    `\`${value}\` is ${what?.[0] ?? (unspecified ? 'no single' : 'a loopback')} address, which is rejected`,
    key,
  );
}

const SPECIAL = [
  ['a loopback', '01111111'],
  ['a link-local', '1010100111111110', '1111111010'],
  ['a link-local multicast', '111000000000000000000000', '1111111100000010'],
].map(([name = '', ...starts]) => [name, ...starts] as const);
