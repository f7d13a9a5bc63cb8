/** The mark: a look and a second look. Decoration; the name stands beside it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 128 92" width={size} height={(size * 92) / 128} aria-hidden="true" class="mark">
      <circle class="first" cx="47" cy="46" r="41" />
      <circle class="second" cx="81" cy="46" r="41" />
      <path class="both" d="M64 8.69a41 41 0 0 1 0 74.62a41 41 0 0 1 0-74.62z" />
    </svg>
  );
}

/** The mark with the name. */
export function Brand({ name }: { readonly name: string }) {
  return (
    <span class="brand">
      <Mark />
      {name}
    </span>
  );
}
