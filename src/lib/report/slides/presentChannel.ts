import { readPresentMessage, type PresentMessage } from './presentMessage';

export interface PresentChannel {
  send(message: PresentMessage): void;
  close(): void;
}

/** Joins the windows of one presentation, within this browser and site. `id` keeps two presentations apart. */
export function presentChannel(id: string, hear: (message: PresentMessage) => void): PresentChannel {
  const channel = new BroadcastChannel(`toan-canh-present-${id}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readPresentMessage(data);
    if (message) hear(message);
  };
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close()
  };
}
