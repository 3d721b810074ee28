import type { AlbIngressProps } from './alb-ingress-props.js';
import type { AlbAction, AlbCondition, AlbForwardAction, AlbForwardTarget, AlbTransform } from './alb-rules.js';
import type { AnnotationWriter } from './annotation-writer.js';
import { compact, type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';

const ALB = 'alb.ingress.kubernetes.io/';

/** Actions, conditions and rewrites: JSON whose unknown keys the controller would skip without a word. */
export function writeRules(writer: AnnotationWriter, props: AlbIngressProps, place: PropPlace): void {
  for (const [name, action] of Object.entries(props.actions ?? {})) {
    const at = place.in('actions', name);
    writer.json(at, `${ALB}actions.${name}`, actionJson(action, at));
  }
  for (const [name, conditions] of Object.entries(props.conditions ?? {})) {
    const at = place.in('conditions', name);
    if (conditions.length === 0) throw at.fault('must not be empty; leave it out instead');
    checkValueCount(name, conditions, props, at);
    writer.json(
      at,
      `${ALB}conditions.${name}`,
      conditions.map((condition, index) => conditionJson(condition, props, at.in(index))),
    );
  }
  for (const [name, transforms] of Object.entries(props.transforms ?? {})) {
    const at = place.in('transforms', name);
    if (transforms.length === 0) throw at.fault('must not be empty; leave it out instead');
    writer.json(at, `${ALB}transforms.${name}`, transforms.map(transformJson));
  }
  if (!props.regexPaths) return;
  const specific = props.rules?.some(({ paths }) =>
    paths.some(({ pathType }) => pathType === 'ImplementationSpecific'),
  );
  if (!specific)
    throw place.in('regexPaths').fault('has no effect without a path of `pathType: ImplementationSpecific`');
  writer.set(place.in('regexPaths'), `${ALB}use-regex-path-match`, true);
}

function actionJson(action: AlbAction, place: PropPlace): Json {
  if (action.type === 'forward') return { type: 'forward', forwardConfig: forwardJson(action, place) };
  if (action.type === 'redirect') {
    const { host, path, port, protocol, query } = action;
    place.in('status').choice(String(action.status), ['301', '302']);
    place.in('port').integer(port, 1, 65_535);
    const elsewhere = { host, path, port: port === undefined ? undefined : String(port), protocol, query };
    if (Object.values(elsewhere).every((part) => part === undefined))
      throw place.fault('leads back to itself: give `host`, `path`, `port`, `protocol` or `query`');
    return { type: 'redirect', redirectConfig: compact({ ...elsewhere, statusCode: `HTTP_${action.status}` }) };
  }
  place.in('type').choice(action.type, ['forward', 'redirect', 'fixed-response']);
  if (!/^[245]\d\d$/.test(String(action.status)))
    throw place.in('status').fault(`must be 200..299 or 400..599, not ${action.status}`);
  const { contentType, body: messageBody, status } = action;
  return {
    type: 'fixed-response',
    fixedResponseConfig: compact({ contentType, messageBody, statusCode: String(status) }),
  };
}

function forwardJson({ targets, stickiness }: AlbForwardAction, place: PropPlace): Json {
  place.in('stickiness').integer(stickiness, 1, 604_800, 'seconds');
  if (targets.length < 1 || targets.length > 5)
    throw place.in('targets').fault(`must name 1..5 targets, not ${targets.length}`);
  const sticky = { enabled: true, durationSeconds: stickiness };
  return compact({
    targetGroups: targets.map((target, index) => targetJson(target, targets.length, place.in('targets', index))),
    targetGroupStickinessConfig: stickiness === undefined ? undefined : sticky,
  });
}

function targetJson(target: AlbForwardTarget, count: number, place: PropPlace): Json {
  const { service, port, targetGroupArn, targetGroupName, weight } = target;
  if ([service, targetGroupArn, targetGroupName].filter((each) => each !== undefined).length !== 1)
    throw place.fault('must have exactly one of `service`, `targetGroupArn` and `targetGroupName`');
  if ((service === undefined) !== (port === undefined))
    throw place.in('port').fault('must stand beside `service`, and only there');
  if (count > 1 && weight === undefined)
    throw place.in('weight').fault('must be given where there are several targets');
  place.in('weight').integer(weight, 0, 999);
  const ARN = /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[\w-]{1,32}\/[0-9a-f]+$/;
  place.in('targetGroupArn').text(targetGroupArn, ARN, 'the ARN of a target group');
  return compact({
    serviceName: service,
    servicePort: port,
    targetGroupARN: targetGroupArn,
    targetGroupName,
    weight,
  });
}

function conditionJson(condition: AlbCondition, props: AlbIngressProps, place: PropPlace): Json {
  const { field } = condition;
  switch (field) {
    case 'host-header':
      if (condition.regexes !== undefined && props.rules?.some(({ host }) => host !== undefined))
        throw place.in('regexes').fault('does not go together with the `host` of a rule');
      return { field, hostHeaderConfig: patternsJson(condition) };
    case 'path-pattern':
      if ((condition.regexes !== undefined) !== (props.regexPaths === true))
        throw place.fault('must have `regexes` with `regexPaths`, and `values` without');
      return { field, pathPatternConfig: patternsJson(condition) };
    case 'http-header':
      return { field, httpHeaderConfig: { httpHeaderName: condition.header, ...patternsJson(condition) } };
    case 'http-request-method':
      return { field, httpRequestMethodConfig: { values: condition.values } };
    case 'query-string':
      return {
        field,
        queryStringConfig: { values: condition.values.map(({ key, value }) => compact({ key, value })) },
      };
    case 'source-ip':
      return { field, sourceIPConfig: { values: condition.values } };
    default:
      throw place.in('field').fault(`\`${field}\` is no condition of an ALB`);
  }
}

function patternsJson({ values, regexes }: { values?: readonly string[]; regexes?: readonly string[] }): Json {
  return compact({ values, regexValues: regexes });
}

/** AWS counts host, path and every value of the conditions of a rule. */
function checkValueCount(
  name: string,
  conditions: readonly AlbCondition[],
  { rules = [] }: AlbIngressProps,
  place: PropPlace,
): void {
  const extra = conditions.reduce((sum, condition) => sum + countOf(condition), 0);
  for (const { host, paths } of rules) {
    for (const { path = '/', pathType = 'Prefix', backend } of paths) {
      if (('action' in backend ? backend.action : backend.service) !== name) continue;
      const total = extra + (host === undefined ? 0 : 1) + (pathType === 'Prefix' && path !== '/' ? 2 : 1);
      if (total > 5)
        throw place.fault(`makes a rule with ${total} values of host, path and conditions, where AWS allows 5`);
    }
  }
}

function countOf(condition: AlbCondition): number {
  const regexes = 'regexes' in condition ? (condition.regexes ?? []) : [];
  return (condition.values ?? []).length + regexes.length;
}

function transformJson({ type, regex, replace }: AlbTransform): Json {
  const config = { rewrites: [{ regex, replace }] };
  return type === 'url-rewrite' ? { type, urlRewriteConfig: config } : { type, hostHeaderRewriteConfig: config };
}
