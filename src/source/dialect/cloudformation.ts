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
