/** `npm start`: from a fresh clone to a page in the browser. Needs Node and npm, nothing else. */
import { join } from 'node:path';
import { install } from './install.mjs';
import { npm, root } from './run.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 4173);

await install();
await step('Publishing the figures', ['run', '--silent', 'publish']);
await step('Building the site', ['run', '--silent', 'build']);

try {
  const { url } = await serve({ root: join(root, 'build'), port });
  console.log('Toàn Cảnh is ready; stop it with Ctrl+C.');
  console.log(url);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}

async function step(title, args) {
  console.log(`${title} …`);
  const { code, output } = await npm(args);
  if (code === 0) return;
  console.error(output);
  console.error(`${title} failed; see the lines above.`);
  process.exit(1);
}
