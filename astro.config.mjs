import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { torikime } from './src/integration/torikime.ts';

export default defineConfig({
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	// No page has code in it, and its colours would be inline styles.
	markdown: { syntaxHighlight: false },
	// The pages load what they are made of, and nothing else.
	security: {
		csp: { directives: ["default-src 'none'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"] },
	},
	integrations: [mdx(), torikime()],
});
