/** English words of quick-hide. They must not say what is hidden. */
export const hide = {
  button: 'Hide',
  buttonMeans: 'Hide this quickly',
  show: 'Show again',
} as const;
