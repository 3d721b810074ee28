import { DNS1123_SUBDOMAIN, isDns1123SubdomainWithUnderscore } from '../formats.js';
import { strings } from '../loose.js';
import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, plus, under } from './fault.js';
import { ipFault } from './forms.js';

/** How a pod looks up names. */
export function dnsFaults({ dnsPolicy, dnsConfig }: Fields, part: boolean, strictIps: boolean): Faults {
  const { nameservers, searches, options } = fieldsOf(dnsConfig);
  const servers = listOf(nameservers);
  let faults = NONE;
  const isSilent =
    !isSet(dnsConfig) || (typeof dnsConfig !== 'symbol' && (!isSet(nameservers) || isEmptyList(nameservers)));
  if (dnsPolicy === 'None' && isSilent && !part) {
    return plus(faults, ['dnsConfig', 'nameservers'], '`dnsPolicy: None` needs at least one name server');
  }
  if (servers.length > 3)
    faults = plus(faults, ['dnsConfig', 'nameservers'], `${servers.length} name servers are too many: at most 3`);
  for (let index = 0; index < servers.length; index++) {
    const message = ipFault(servers[index], strictIps);
    if (message !== undefined) faults = plus(faults, ['dnsConfig', 'nameservers', index], message);
  }
  faults = under(faults, searchFaults(listOf(searches)), 'dnsConfig');
  const list = listOf(options);
  for (let index = 0; index < list.length; index++) {
    if (isMissing(fieldsOf(list[index]).name))
      faults = plus(faults, ['dnsConfig', 'options', index, 'name'], 'the option has no name');
  }
  return faults;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function searchFaults(searches: readonly unknown[]): Faults {
  let faults = NONE;
  if (searches.length > 32)
    faults = plus(faults, ['searches'], `${searches.length} search domains are too many: at most 32`);
  if (searches.length > 8 && strings(searches).join(' ').length > 2048) {
    faults = plus(faults, ['searches'], 'the search domains are too long: at most 2048 characters together');
  }
  for (let index = 0; index < searches.length; index++) {
    const search = searches[index];
    if (search === '.' || typeof search !== 'string') continue;
    if (isDns1123SubdomainWithUnderscore(search.replace(/\.$/, ''))) continue;
    faults = plus(
      faults,
      ['searches', index],
      `\`${search}\` is no search domain: ${DNS1123_SUBDOMAIN}; \`_\` is allowed too`,
    );
  }
  return faults;
}
