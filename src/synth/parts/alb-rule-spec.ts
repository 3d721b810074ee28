import type { AlbIngressProps } from './alb-ingress-props.js';
import type { AlbBackend, AlbPath, AlbRule } from './alb-rules.js';
import { compact, type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';

const HOST =
  /^(?=.{1,128}$)(?!\d+(?:\.\d+){3}$)(?:\*\.)?[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const SERVICE = /^(?=.{1,63}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
// With the prefix of its annotation a name may not pass 63 characters.
const ACTION = /^(?=.{1,55}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const PORT_NAME = /^(?=.{1,63}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** Hosts that the rules name. */
export function hostsOf({ rules = [] }: AlbIngressProps): readonly string[] {
  return rules.flatMap(({ host }) => host ?? []);
}

/** `spec` of the Ingress. */
export function albRuleSpec(props: AlbIngressProps, place: PropPlace): Json {
  const { rules, defaultBackend } = props;
  if ((rules ?? []).length === 0 && defaultBackend === undefined)
    throw place.in('rules').fault('must have a rule, or `defaultBackend` be given: no request would go anywhere');
  checkActionNames(props, place);
  return compact({
    ingressClassName: props.className ?? 'alb',
    defaultBackend: defaultBackend && backendSpec(defaultBackend, props, place.in('defaultBackend')),
    rules: rules?.map((rule, index) => ruleSpec(rule, props, place.in('rules', index))),
  });
}

function ruleSpec({ host, paths }: AlbRule, props: AlbIngressProps, place: PropPlace): Json {
  place.in('host').text(host, HOST, 'a host name in lower case, with `*.` in front or without');
  if (paths.length === 0) throw place.in('paths').fault('must name at least one path');
  return compact({
    host,
    http: { paths: paths.map((path, index) => pathSpec(path, props, place.in('paths', index))) },
  });
}

function pathSpec(
  { path = '/', pathType = 'Prefix', backend }: AlbPath,
  props: AlbIngressProps,
  place: PropPlace,
): Json {
  const at = place.in('path');
  place.in('pathType').choice(pathType, ['Prefix', 'Exact', 'ImplementationSpecific']);
  if (!path.startsWith('/')) throw at.fault(`must begin with \`/\`, not \`${path}\``);
  if (path.length > 128) throw at.fault(`must have at most 128 characters, not ${path.length}`);
  if (pathType !== 'ImplementationSpecific') {
    if (/[*?]/.test(path)) throw at.fault(`must not have wildcards with \`pathType: ${pathType}\`: \`${path}\``);
    if (/\/\/|\/\.\.?(?:\/|$)|%2f/i.test(path))
      throw at.fault(`must not contain \`//\`, \`/./\`, \`/../\` or \`%2f\`: \`${path}\``);
  }
  return { path, pathType, backend: backendSpec(backend, props, place.in('backend')) };
}

function backendSpec(backend: AlbBackend, { actions = {} }: AlbIngressProps, place: PropPlace): Json {
  if ('action' in backend) {
    if (!Object.hasOwn(actions, backend.action))
      throw place
        .in('action')
        .fault(`names \`${backend.action}\`, and \`actions\` has ${listed(Object.keys(actions))}`);
    return { service: { name: backend.action, port: { name: 'use-annotation' } } };
  }
  place.in('service').text(backend.service, SERVICE, 'the name of a Service');
  return { service: { name: backend.service, port: portSpec(backend.port, place.in('port')) } };
}

function portSpec(port: number | string, place: PropPlace): Json {
  if (typeof port === 'number') {
    place.integer(port, 1, 65_535);
    return { number: port };
  }
  place.text(port, PORT_NAME, 'a port number or name');
  return { name: port };
}

/** Backends by the name under which annotations look for them. */
export function backendNames({ rules = [], defaultBackend }: AlbIngressProps): ReadonlySet<string> {
  const backends = [
    ...rules.flatMap(({ paths }) => paths.map(({ backend }) => backend)),
    ...(defaultBackend ? [defaultBackend] : []),
  ];
  return new Set(backends.map((backend) => ('action' in backend ? backend.action : backend.service)));
}

function checkActionNames(props: AlbIngressProps, place: PropPlace): void {
  const names = backendNames(props);
  for (const field of ['actions', 'conditions', 'transforms'] as const) {
    for (const name of Object.keys(props[field] ?? {})) {
      const at = place.in(field, name);
      at.text(name, ACTION, 'under a name of at most 55 lower-case letters, digits and `-`');
      if (!names.has(name)) throw at.fault(`has no effect: no backend is named \`${name}\``);
    }
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}
