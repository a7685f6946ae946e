import type { Route } from '@playwright/test';
import type { PageCase } from './pageCases';

/** Answers a request with what the fault makes of its file. */
export async function spoil(route: Route, { kind, at }: NonNullable<PageCase['fault']>): Promise<void> {
  const answer = (body: string | Buffer, contentType = 'application/octet-stream') =>
    route.fulfill({ status: 200, body, contentType });
  switch (kind) {
    case 'missing':
      return route.fulfill({ status: 404, body: '404' });
    case 'error':
      return route.fulfill({ status: 503, body: '503' });
    case 'cut-off':
      return route.abort('internetdisconnected');
    case 'empty':
      return answer('');
    case 'web-page':
      return answer('<!doctype html><title>Sign in</title>', 'text/html');
    case 'not-json':
      return answer('{"resources": [');
    case 'other-file':
      return answer(Buffer.from('PAR1____PAR1'));
  }
  const response = await route.fetch();
  const body = await response.body();
  const place = Math.floor(at * body.length);
  if (kind === 'truncated') return route.fulfill({ response, body: body.subarray(0, place) });
  const flipped = Buffer.from(body);
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  return route.fulfill({ response, body: flipped });
}
