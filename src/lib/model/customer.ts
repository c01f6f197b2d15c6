/** To whom a text speaks: a business, or (to be safe) a consumer, whom the law protects further. */
import { z } from 'zod';

export const customer = z
	.enum(['business', 'consumer'])
	.meta({ title: '相手', description: 'business: 事業者だけ / consumer: 消費者を含む' });

export type Customer = z.infer<typeof customer>;
