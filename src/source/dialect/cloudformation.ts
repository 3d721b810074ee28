import { UNKNOWN } from '../unknown.js';

/** A CloudFormation template: `Resources` whose entries have a `Type` of `Vendor::Service::Kind`. */
export function isCloudFormation(value: object): boolean {
  const resources = (value as { Resources?: unknown }).Resources;
  if (typeof resources !== 'object' || resources === null) return false;
  if ('AWSTemplateFormatVersion' in value) return true;
  return Object.values(resources).some(
    (resource) =>
      typeof resource === 'object' &&
      resource !== null &&
      /^\w+::\w+/.test(String((resource as { Type?: unknown }).Type)),
  );
}

/** Value of a function in its short form, such as `!Ref`: known only for a `!Sub` without variables. */
export function shortIntrinsic(name: string, text: string): unknown {
  return name === 'Sub' && !text.includes('${') ? text : UNKNOWN;
}

/** Value of a collection: UNKNOWN where it is a function in its long form, `{"Fn::Join": [...]}`. */
export function longIntrinsic(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  const keys = Object.keys(content);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || (key !== 'Ref' && !key.startsWith('Fn::'))) return content;
  const literal = (content as Record<string, unknown>)[key];
  return key === 'Fn::Sub' && typeof literal === 'string' ? shortIntrinsic('Sub', literal) : UNKNOWN;
}
