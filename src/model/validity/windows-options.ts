import { type Faults, type Fields, isSet, NONE, plus } from './fault.js';
import { subdomainFault } from './forms.js';

const NETBIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const DOMAIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** Who a Windows container runs as. */
export function windowsOptionFaults({ gmsaCredentialSpecName, gmsaCredentialSpec, runAsUserName }: Fields): Faults {
  let faults = NONE;
  if (isSet(gmsaCredentialSpecName)) {
    const message = subdomainFault(gmsaCredentialSpecName, 'name of a credential spec');
    if (message !== undefined) faults = plus(faults, ['gmsaCredentialSpecName'], message);
  }
  if (gmsaCredentialSpec === '') faults = plus(faults, ['gmsaCredentialSpec'], 'the credential spec is empty');
  const message = typeof runAsUserName === 'string' ? userFault(runAsUserName) : undefined;
  return message === undefined ? faults : plus(faults, ['runAsUserName'], message);
}

function userFault(name: string): string | undefined {
  if (name === '') return 'the name of the user is empty';
  const parts = name.split('\\');
  const user = parts.at(-1) ?? '';
  const domain = parts.length > 1 ? parts[0] : undefined;
  const isDomain = domain === undefined || (domain.length < 256 && (NETBIOS.test(domain) || DOMAIN.test(domain)));
  const isUser = user !== '' && user.length <= 104 && !/^[. ]+$/.test(user) && !/["/:;|=,+*?<>@[\]]/.test(user);
  const isPrintable = !/[\u0000-\u001f\u007f]/.test(name);
  if (parts.length <= 2 && isDomain && isUser && isPrintable) return undefined;
  return `\`${name}\` is no user of Windows: write \`USER\` or \`DOMAIN\\USER\`, without any of "/:;|=,+*?<>@[]`;
}
