const FEW = 4;
/** A few names; further ones are only counted. */
export const some = (names: readonly string[]): string =>
  names.length <= FEW
    ? names.join(', ')
    : `${names.slice(0, FEW - 1).join(', ')} and ${names.length - FEW + 1} more`;
