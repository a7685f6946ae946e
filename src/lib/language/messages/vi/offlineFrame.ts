/** What every page says of using the site without a network: a line at its end, an offer at its top. */
export const offlineFrame = {
  line: {
    ready: 'Dùng được khi mất mạng',
    first: (percent: string) => `Đang tải về máy để dùng khi mất mạng: ${percent}`,
    next: (percent: string) => `Dùng được khi mất mạng; đang tải bản mới: ${percent}`,
    off: 'Chưa dùng được khi mất mạng'
  },
  offer: {
    waiting: 'Trang có bản mới, đã tải xong.',
    elsewhere: 'Bản mới đã được mở ở thẻ khác; thẻ này còn dùng bản cũ.',
    unkept: 'Văn bản đang kiểm tra chưa được lưu: hãy lưu trước khi đổi bản.',
    accept: 'Dùng bản mới',
    later: 'Để sau'
  }
} as const;
