/** The six parts of an Amazon Resource Name, as written. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Takes an ARN apart; undefined of a text that has not its six parts. Says nothing of whether the parts make sense. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = text.split(':');
  if (prefix?.toLowerCase() !== 'arn' || resource.length === 0) return undefined;
  return {
    partition: partition ?? '',
    service: service ?? '',
    region: region ?? '',
    account: account ?? '',
    resource: resource.join(':'),
  };
}

/** Twelve digits. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** What IAM allows as the name of a role or user. */
export function isIamName(text: string): boolean {
  return /^[\w+=,.@-]{1,64}$/.test(text);
}
