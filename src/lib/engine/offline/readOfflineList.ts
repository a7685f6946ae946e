import * as v from 'valibot';
import type { OfflineList } from '../../model/offline';

/** Inside the site: no protocol, no leading slash, nothing that climbs. */
const path = v.pipe(v.string(), v.regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\:?#][^\\:?#]*$/));

const List = v.object({
  version: v.pipe(v.string(), v.minLength(1)),
  groups: v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^(site|(snapshots|demo)\/\d{4}-\d{2}-\d{2})$/)),
      files: v.array(
        v.object({
          path,
          bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
        })
      )
    })
  )
});

/** The text of `offline.json`. Throws for anything else. */
export const readOfflineList = (text: string): OfflineList => v.parse(List, JSON.parse(text));
