/**
 * Words before a surname (tussenvoegsels) that people leave out, shorten or write with a capital. They tell nobody
 * apart, so neither matching nor searching minds them.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der het 't t te ten ter tot in op aan bij by onder over uit voor d' d v vd l' la le les du des el al ben bin ibn von zu zur zum da do dos di del della degli st".split(
    " ",
  ),
);

/** Some are given names as well: at the beginning of a name only the others count. */
export const ALSO_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "al ben bin da di do del della d v l".split(" "),
);
