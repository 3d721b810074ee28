import { PropError } from '../base/prop-error.js';
import type { PropPlace } from './prop-place.js';

/** Makes a construct inside another: what is wrong with its props is reported at the outer construct's. */
export function nested<Made>(place: PropPlace, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PropError)) throw error;
    throw place.in(...error.path).fault(error.reason);
  }
}
