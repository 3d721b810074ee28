interface AlbAuthSession {
  /** What happens to clients that have not signed in. @default 'authenticate' */
  readonly onUnauthenticated?: 'authenticate' | 'allow' | 'deny';
  /** Scopes, separated by blanks. @default 'openid' */
  readonly scope?: string;
  /** Name of the cookie. @default 'AWSELBAuthSessionCookie' */
  readonly sessionCookie?: string;
  /**
   * Seconds that a sign-in lasts.
   * @minimum 1
   * @maximum 604800
   * @default 604800
   */
  readonly sessionTimeout?: number;
  /** Query parameters for the sign-in page; at most 10. @default none */
  readonly extraParams?: Readonly<Record<string, string>>;
}

/** Sign-in with an Amazon Cognito user pool. */
export interface AlbCognitoAuth extends AlbAuthSession {
  readonly type: 'cognito';
  readonly userPoolArn: string;
  readonly userPoolClientId: string;
  /** Domain of the user pool: its prefix alone for a domain of Amazon Cognito. */
  readonly userPoolDomain: string;
}

/** Sign-in with a provider that speaks OpenID Connect. */
export interface AlbOidcAuth extends AlbAuthSession {
  readonly type: 'oidc';
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly userInfoEndpoint: string;
  /** Secret in the same namespace with the keys `clientID` and `clientSecret`. */
  readonly secretName: string;
}

export type AlbAuth = AlbCognitoAuth | AlbOidcAuth;

export interface AlbJwtClaim {
  readonly name: string;
  readonly format: 'single-string' | 'string-array' | 'space-separated-values';
  /**
   * @minItems 1
   * @maxItems 10
   */
  readonly values: readonly string[];
}

/** JSON web tokens that the load balancer checks. */
export interface AlbJwt {
  /**
   * Address of the keys, over https.
   * @maxLength 256
   */
  readonly jwksEndpoint: string;
  /** @maxLength 256 */
  readonly issuer: string;
  /** Claims that a token must have. @maxItems 10 @default none */
  readonly claims?: readonly AlbJwtClaim[];
}
