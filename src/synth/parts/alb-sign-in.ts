import type { AlbAuth } from './alb-auth.js';
import type { AlbOptions } from './alb-options.js';
import type { AnnotationWriter } from './annotation-writer.js';
import { compact } from './compact.js';
import type { PropPlace } from './prop-place.js';

const ALB = 'alb.ingress.kubernetes.io/';

/** Sign-in and tokens, checked before a request reaches a target. */
export function writeSignIn(writer: AnnotationWriter, { auth, jwt }: AlbOptions, place: PropPlace): void {
  if (jwt !== undefined && auth !== undefined) throw place.in('jwt').fault('does not go together with `auth`');
  if (jwt !== undefined) {
    const { jwksEndpoint, issuer, claims } = jwt;
    writer.json(place.in('jwt'), `${ALB}jwt-validation`, compact({ jwksEndpoint, issuer, additionalClaims: claims }));
  }
  if (auth === undefined) return;
  const at = place.in('auth');
  at.in('type').choice(auth.type, ['cognito', 'oidc']);
  writer.set(at.in('type'), `${ALB}auth-type`, auth.type);
  writer.json(at, auth.type === 'cognito' ? `${ALB}auth-idp-cognito` : `${ALB}auth-idp-oidc`, provider(auth));
  writer.set(at.in('onUnauthenticated'), `${ALB}auth-on-unauthenticated-request`, auth.onUnauthenticated);
  writer.set(at.in('scope'), `${ALB}auth-scope`, auth.scope);
  writer.set(at.in('sessionCookie'), `${ALB}auth-session-cookie`, auth.sessionCookie);
  writer.set(at.in('sessionTimeout'), `${ALB}auth-session-timeout`, auth.sessionTimeout);
}

function provider(auth: AlbAuth): object {
  const authenticationRequestExtraParams = auth.extraParams;
  if (auth.type === 'cognito') {
    return compact({
      userPoolARN: auth.userPoolArn,
      userPoolClientID: auth.userPoolClientId,
      userPoolDomain: auth.userPoolDomain,
      authenticationRequestExtraParams,
    });
  }
  const { issuer, authorizationEndpoint, tokenEndpoint, userInfoEndpoint, secretName } = auth;
  return compact({
    issuer,
    authorizationEndpoint,
    tokenEndpoint,
    userInfoEndpoint,
    secretName,
    authenticationRequestExtraParams,
  });
}
