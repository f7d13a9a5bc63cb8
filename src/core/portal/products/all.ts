/** Every portal product that can be recognised; `any-portal` is what remains. */
import type { Product } from '../product.ts';

const files = import.meta.glob<Product>(['./*.ts', '!./all.ts', '!./any-portal.ts'], {
  eager: true,
  import: 'default',
});

/** In the order of their file names. At most one product's markers hold on any page. */
export const products: readonly Product[] = Object.values(files);
