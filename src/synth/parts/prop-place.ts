import { PropError, type PropPath } from '../base/prop-error.js';

/** A place in the props of a construct: parts that several constructs share report their faults from it. */
export class PropPlace {
  constructor(
    /** Path of the construct, such as `shop/web`. */
    readonly construct: string,
    readonly path: PropPath = [],
  ) {}

  in(...path: PropPath): PropPlace {
    return new PropPlace(this.construct, [...this.path, ...path]);
  }

  /** The error to throw; `reason` says what is wrong and what is allowed. */
  fault(reason: string): PropError {
    return new PropError(this.construct, this.path, reason);
  }

  /** Throws unless the value is a whole number within the bounds. */
  integer(value: number | undefined, minimum: number, maximum: number, unit = ''): void {
    if (value === undefined || (Number.isInteger(value) && value >= minimum && value <= maximum)) return;
    throw this.fault(`must be ${minimum}..${maximum}${unit === '' ? '' : ` ${unit}`}, not ${value}`);
  }

  /** Throws unless the value has the form; `expected` names the form. */
  text(value: string | undefined, form: RegExp, expected: string): void {
    if (value !== undefined && !form.test(value)) throw this.fault(`must be ${expected}, not \`${value}\``);
  }

  /** Throws unless the value is one of the choices: TypeScript says so at once, a YAML spec or a cast does not. */
  choice(value: string | undefined, choices: readonly string[]): void {
    if (value === undefined || choices.includes(value)) return;
    throw this.fault(`must be ${orList(choices)}, not \`${value}\``);
  }

  /** Runs a check on each item of a list, at the item's place. */
  each<Item>(items: readonly Item[] | undefined, check: (place: PropPlace, item: Item) => void): void {
    items?.forEach((item, index) => {
      check(this.in(index), item);
    });
  }
}

/** `a`, `b` or `c` */
export function orList(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
