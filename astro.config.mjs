import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { torikime } from './src/integration/torikime.ts';

export default defineConfig({
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [mdx(), torikime()],
});
