import { briefingRoom } from './briefing/briefingRoom';
import { filesRoom } from './files/filesRoom';
import { manifestRoom } from './manifest/manifestRoom';
import { pagesRoom } from './pages/pagesRoom';
import { checkedRoom } from './parquet/checkedRoom';
import { rehashedRoom } from './parquet/rehashedRoom';
import type { Room } from './run/room';
import { sqlRoom } from './sql/sqlRoom';
import { textRoom } from './text/textRoom';
import { urlsRoom } from './urls/urlsRoom';

export const ROOMS: readonly Room[] = [
  checkedRoom,
  rehashedRoom,
  manifestRoom,
  urlsRoom,
  briefingRoom,
  filesRoom,
  textRoom,
  sqlRoom,
  pagesRoom
];
